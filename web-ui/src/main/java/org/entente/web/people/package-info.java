/** Accounts: inviting people, what they may do, choosing a password. */
@NullMarked
package org.entente.web.people;

import org.jspecify.annotations.NullMarked;
