/** What files are to a browser. */
@NullMarked
package org.entente.web.files;

import org.jspecify.annotations.NullMarked;
