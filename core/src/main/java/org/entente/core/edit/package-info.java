/** What became of an edit: kept, or refused because somebody else was first. */
@NullMarked
package org.entente.core.edit;

import org.jspecify.annotations.NullMarked;
