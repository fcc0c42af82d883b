/** What happens once everything stands: the demonstration, and the notice where to go. */
@NullMarked
package org.entente.web.start;

import org.jspecify.annotations.NullMarked;
