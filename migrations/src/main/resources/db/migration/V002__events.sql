-- Finds words inside text. A trusted extension: the owner of a database may create it.
create extension if not exists pg_trgm;

create table event (
  id uuid not null,
  version integer not null,
  date text not null,
  first_day date not null,
  last_day date not null,
  kind text not null,
  title jsonb not null,
  text jsonb not null default '{}',
  quote_text text,
  quote_speaker text,
  quote_language text,
  note jsonb not null default '{}',
  importance integer not null,
  search_text text not null,
  changed_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint event_pk primary key (id),
  constraint event_is_saved check (version >= 1),
  constraint event_ends_after_it_starts check (first_day <= last_day),
  constraint event_has_a_kind check (kind in (
    'MEETING', 'CALL', 'SUMMIT', 'SKIPS_MEETING', 'PROMISE', 'TREATY', 'BACKING', 'JOINS', 'LEAVES', 'COOPERATION',
    'CANCELS_COOPERATION', 'AID', 'CONCESSION', 'TRUCE', 'VOTE', 'DEMAND', 'CRITICISM', 'REFUSAL', 'THREAT', 'SANCTIONS',
    'EXPULSION', 'SHOW_OF_FORCE', 'COERCION', 'ATTACK', 'OTHER')),
  constraint event_has_a_title check (jsonb_typeof(title) = 'object' and title <> '{}'),
  constraint event_text_is_texts check (jsonb_typeof(text) = 'object'),
  constraint event_note_is_texts check (jsonb_typeof(note) = 'object'),
  constraint event_quote_is_whole check (num_nulls(quote_text, quote_speaker, quote_language) in (0, 3)),
  constraint event_importance_is_1_to_3 check (importance between 1 and 3)
);
comment on table event is 'One dated act between actors. It lives in the archive and can serve many timelines.';
comment on column event.date is 'The date as precisely as it is known, as EDTF text: the truth, of which first_day and last_day are the bounds.';
comment on column event.first_day is 'The first possible day; -infinity when open. Days before 4712 BCE are kept as its first day.';
comment on column event.last_day is 'The last possible day; infinity when open.';
comment on column event.search_text is 'The words of title, text, quote, note and sources in all languages, folded to plain lower case when saved.';
comment on column event.deleted_at is 'Since when the event is out of the archive and of every timeline; null while it is in.';

create index event_in_time on event (first_day, last_day, id) where deleted_at is null;
create index event_by_days on event using gist (daterange(first_day, last_day, '[]')) where deleted_at is null;
create index event_by_words on event using gin (search_text gin_trgm_ops) where deleted_at is null;

create table participation (
  event uuid not null,
  position integer not null,
  actor text collate "C" not null,
  role text not null,
  constraint participation_pk primary key (event, position),
  constraint participation_is_in_an_event foreign key (event) references event on delete cascade,
  constraint participation_is_an_actors foreign key (actor) references actor,
  constraint participation_has_a_role check (role in ('INITIATOR', 'RECIPIENT', 'PARTICIPANT', 'ABSENT')),
  constraint participation_once_in_a_role unique (event, actor, role)
);
comment on table participation is 'An actor''s role in an event.';
create index participation_by_actor on participation (actor, event);

create table effect (
  event uuid not null,
  position integer not null,
  one text collate "C" not null,
  other text collate "C" not null,
  own double precision,
  reason jsonb not null default '{}',
  constraint effect_pk primary key (event, position),
  constraint effect_is_an_events foreign key (event) references event on delete cascade,
  constraint effect_is_on_one_actor foreign key (one) references actor,
  constraint effect_is_on_the_other_actor foreign key (other) references actor,
  constraint effect_pair_is_in_key_order check (one < other),
  constraint effect_is_within_10 check (own between -10 and 10),
  constraint effect_reason_is_texts check (jsonb_typeof(reason) = 'object'),
  constraint effect_once_on_a_relation unique (event, one, other)
);
comment on table effect is 'How far an event moves the relation of a pair of actors.';
comment on column effect.own is 'The editor''s own value from -10 to +10; null: the default of the event''s kind.';
create index effect_by_pair on effect (one, other);
create index effect_by_other on effect (other);

create table source (
  event uuid not null,
  position integer not null,
  title text not null,
  outlet text not null default '',
  date text,
  address text,
  archived text,
  quote text not null default '',
  constraint source_pk primary key (event, position),
  constraint source_is_of_an_event foreign key (event) references event on delete cascade,
  constraint source_has_a_title check (title ~ '\S'),
  constraint source_address_is_http check (address ~* '^https?://'),
  constraint source_archived_is_http check (archived ~* '^https?://')
);
comment on table source is 'Where an event''s facts stand.';
comment on column source.date is 'When it was published, as EDTF text.';
