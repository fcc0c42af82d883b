/** Programs elsewhere that are told when something is published or withdrawn. */
@NullMarked
package org.entente.core.webhook;

import org.jspecify.annotations.NullMarked;
