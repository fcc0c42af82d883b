/** How values of the model stand in columns. */
@NullMarked
package org.entente.persistence.mapping;

import org.jspecify.annotations.NullMarked;
