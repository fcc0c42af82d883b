/** What a person sets up for themselves: access tokens. */
@NullMarked
package org.entente.web.account;

import org.jspecify.annotations.NullMarked;
