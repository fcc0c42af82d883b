/** The reader's component as files: for the editor's own use and to be copied into editions. */
@NullMarked
package org.entente.web.component;

import org.jspecify.annotations.NullMarked;
