/** Countries, organisations and historical states, with codes and names that hold for a period. */
@NullMarked
package org.entente.core.actor;

import org.jspecify.annotations.NullMarked;
