/** The one way to start the embedded PostgreSQL: for the application, for tests, for the build. */
@NullMarked
package org.entente.migrations.postgres;

import org.jspecify.annotations.NullMarked;
