/** What one may choose at the start. */
@NullMarked
package org.entente.web.settings;

import org.jspecify.annotations.NullMarked;
