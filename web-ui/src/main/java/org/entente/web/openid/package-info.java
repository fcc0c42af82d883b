/** Signing in with the newsroom's own account, through OpenID Connect. */
@NullMarked
package org.entente.web.openid;

import org.jspecify.annotations.NullMarked;
