/** What people say to each other about a timeline or an event. */
@NullMarked
package org.entente.core.comment;

import org.jspecify.annotations.NullMarked;
