package org.entente.core.actor;

import org.entente.core.text.Texts;

/** What the actor was called, by language, and the days on which that name held. */
public record ActorName(Texts name, Validity validity) {}
