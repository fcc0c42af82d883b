/** Events out of files that others wrote: tables and timelines in their makers' formats. */
@NullMarked
package org.entente.core.importing;

import org.jspecify.annotations.NullMarked;
