package org.entente.core.article.time;

import java.util.Optional;
import org.entente.core.date.EventDate;

/**
 * A time expression in a text.
 *
 * @param start where it begins, in chars of the text
 * @param end where it ends, exclusive
 * @param type DATE, TIME, DURATION or SET, as in TIMEX3
 * @param value its value in TIMEX3
 * @param date the event date that says as much, when it names days
 * @param basis why it got that date
 */
public record TimeExpression(
    int start,
    int end,
    String text,
    String type,
    String value,
    Optional<EventDate> date,
    Basis basis) {}
