/** Import with a look before anything is stored. */
@NullMarked
package org.entente.web.importing;

import org.jspecify.annotations.NullMarked;
