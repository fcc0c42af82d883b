/** When an event happened, as precisely as is known and no more. */
@NullMarked
package org.entente.core.date;

import org.jspecify.annotations.NullMarked;
