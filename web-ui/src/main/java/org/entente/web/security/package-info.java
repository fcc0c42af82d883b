/** Who gets in: readers without a question, editors with a password. */
@NullMarked
package org.entente.web.security;

import org.jspecify.annotations.NullMarked;
