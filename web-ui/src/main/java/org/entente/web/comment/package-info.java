/** What people say about a timeline or an event, beside it. */
@NullMarked
package org.entente.web.comment;

import org.jspecify.annotations.NullMarked;
