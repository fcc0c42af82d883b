/** The people who work in the editor. */
@NullMarked
package org.entente.core.account;

import org.jspecify.annotations.NullMarked;
