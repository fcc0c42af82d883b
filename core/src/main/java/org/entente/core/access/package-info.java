/** The ports as the person at work may use them: the one place where rights are enforced. */
@NullMarked
package org.entente.core.access;

import org.jspecify.annotations.NullMarked;
