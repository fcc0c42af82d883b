/** The HTTP API, for programs: {@code /api/v1}. */
@NullMarked
package org.entente.web.api;

import org.jspecify.annotations.NullMarked;
