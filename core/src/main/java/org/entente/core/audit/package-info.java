/** What was done that somebody may have to answer for. */
@NullMarked
package org.entente.core.audit;

import org.jspecify.annotations.NullMarked;
