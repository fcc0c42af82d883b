/** Questions to the archive that are kept: for the newsroom, and for timelines. */
@NullMarked
package org.entente.core.question;

import org.jspecify.annotations.NullMarked;
