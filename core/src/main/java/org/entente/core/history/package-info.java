/** What changed, who changed it and when; and what becomes of two changes at once. */
@NullMarked
package org.entente.core.history;

import org.jspecify.annotations.NullMarked;
