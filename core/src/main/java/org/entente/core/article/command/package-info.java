/** {@code ./entente read}: reads articles on the command line, without a server or a database. */
@NullMarked
package org.entente.core.article.command;

import org.jspecify.annotations.NullMarked;
