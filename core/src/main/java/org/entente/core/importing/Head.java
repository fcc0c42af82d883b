package org.entente.core.importing;

import org.entente.core.text.Texts;

/**
 * What a file says of itself as a whole.
 *
 * @param title for a new timeline; not empty
 * @param standfirst the text under it; may be empty
 */
public record Head(Texts title, Texts standfirst) {}
