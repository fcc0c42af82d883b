/** Who may do what, put together. */
@NullMarked
package org.entente.web.access;

import org.jspecify.annotations.NullMarked;
