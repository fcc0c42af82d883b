/** Short messages to the person at work. */
@NullMarked
package org.entente.web.notice;

import org.jspecify.annotations.NullMarked;
