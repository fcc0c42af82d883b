/** One edit of many events at once. */
@NullMarked
package org.entente.core.bulk;

import org.jspecify.annotations.NullMarked;
