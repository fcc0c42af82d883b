package org.entente.core.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time of day.
 *
 * @param seconds whether the seconds are known
 * @param offset the zone's offset from UTC, or null for the local time of wherever it happened
 */
record Clock(LocalTime time, boolean seconds, @Nullable ZoneOffset offset) {}
