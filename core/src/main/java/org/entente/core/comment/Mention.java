package org.entente.core.comment;

import org.entente.core.text.Texts;

/**
 * A comment that mentions the person at work.
 *
 * @param title the title of what it is about
 * @param read whether the person saw it
 */
public record Mention(Comment comment, Texts title, boolean read) {}
