/** Setting up the first account through a link that works once. */
@NullMarked
package org.entente.web.setup;

import org.jspecify.annotations.NullMarked;
