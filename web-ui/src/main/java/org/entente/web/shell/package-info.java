/** What stands around the editor's views. */
@NullMarked
package org.entente.web.shell;

import org.jspecify.annotations.NullMarked;
