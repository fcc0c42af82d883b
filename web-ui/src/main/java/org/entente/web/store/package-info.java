/** Where editions are put: folders and buckets, behind one small interface. */
@NullMarked
package org.entente.web.store;

import org.jspecify.annotations.NullMarked;
