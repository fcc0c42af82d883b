package org.entente.core.importing;

import org.entente.core.event.Participation;
import org.entente.core.said.Said;

/**
 * An actor that a row seems to name. It takes part only once somebody accepts that.
 *
 * @param where what names it, such as “title”
 */
public record Proposal(Participation participation, Said where) {}
