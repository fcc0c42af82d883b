/** Editions as folders of static files: how they are written and how they are read back. */
@NullMarked
package org.entente.web.edition;

import org.jspecify.annotations.NullMarked;
