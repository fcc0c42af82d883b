/** Keys for the main actions. */
@NullMarked
package org.entente.web.keys;

import org.jspecify.annotations.NullMarked;
