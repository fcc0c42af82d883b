-- The planner takes no estimates from the statistics of a partial index over an expression. It guessed that any period
-- holds a hundredth of all events, and rather walked through the archive in time until it had met a page of them.
drop index event_by_days;
create index event_by_days on event using gist (daterange(first_day, last_day, '[]'));
