/** Tells programs elsewhere what is published and withdrawn. */
@NullMarked
package org.entente.web.webhook;

import org.jspecify.annotations.NullMarked;
