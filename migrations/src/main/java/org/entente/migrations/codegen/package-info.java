/** Generates Java from the schema, at build time only. */
@NullMarked
package org.entente.migrations.codegen;

import org.jspecify.annotations.NullMarked;
