/** Where somebody is mentioned. */
@NullMarked
package org.entente.web.inbox;

import org.jspecify.annotations.NullMarked;
