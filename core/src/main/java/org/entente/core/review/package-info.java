/** The way of a timeline to its readers: review, approval, house rules. */
@NullMarked
package org.entente.core.review;

import org.jspecify.annotations.NullMarked;
