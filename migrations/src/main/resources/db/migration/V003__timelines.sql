create table timeline (
  id uuid not null,
  public_id text collate "C" not null,
  version integer not null,
  title jsonb not null,
  standfirst jsonb not null default '{}',
  languages text[] not null,
  line_shown boolean not null default true,
  opens_at text,
  changed_at timestamptz not null default now(),
  deleted_at timestamptz,
  constraint timeline_pk primary key (id),
  constraint timeline_public_id_is_unique unique (public_id),
  constraint timeline_public_id_is_crockford check (public_id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
  constraint timeline_is_saved check (version >= 1),
  constraint timeline_has_a_title check (jsonb_typeof(title) = 'object' and title <> '{}'),
  constraint timeline_standfirst_is_texts check (jsonb_typeof(standfirst) = 'object'),
  constraint timeline_has_a_language check (cardinality(languages) >= 1)
);
comment on table timeline is 'A story told with events from the archive.';
comment on column timeline.public_id is 'Its name in readers'' addresses.';
comment on column timeline.languages is 'The languages it is published in, the main one first.';
comment on column timeline.opens_at is 'The period first in view, as EDTF text; null: all of it.';
comment on column timeline.deleted_at is 'Since when the timeline is out of the library; null while it is in. Its editions stay.';

create table relation (
  timeline uuid not null,
  position integer not null,
  first_actor text collate "C" not null,
  second_actor text collate "C" not null,
  start_value double precision not null default 0,
  start_day date,
  start_why jsonb not null default '{}',
  start_sources jsonb not null default '[]',
  constraint relation_pk primary key (timeline, position),
  constraint relation_is_in_a_timeline foreign key (timeline) references timeline on delete cascade,
  constraint relation_is_of_a_first_actor foreign key (first_actor) references actor,
  constraint relation_is_of_a_second_actor foreign key (second_actor) references actor,
  constraint relation_is_between_two check (first_actor <> second_actor),
  constraint relation_start_is_within_10 check (start_value between -10 and 10),
  constraint relation_why_is_texts check (jsonb_typeof(start_why) = 'object'),
  constraint relation_sources_are_a_list check (jsonb_typeof(start_sources) = 'array')
);
comment on table relation is 'A lane of a timeline: a pair of actors and where the line of their relation starts.';
comment on column relation.start_day is 'The day to which the starting value belongs; null: before all events.';
comment on column relation.start_sources is 'What the starting value rests on: a list of sources with the fields of table source.';
create unique index relation_once_in_a_timeline
  on relation (timeline, least(first_actor, second_actor), greatest(first_actor, second_actor));
create index relation_by_first_actor on relation (first_actor);
create index relation_by_second_actor on relation (second_actor);

create table chosen_event (
  timeline uuid not null,
  position integer not null,
  event uuid not null,
  label jsonb not null default '{}',
  importance integer,
  constraint chosen_event_pk primary key (timeline, position),
  constraint chosen_event_is_in_a_timeline foreign key (timeline) references timeline on delete cascade,
  constraint chosen_event_is_in_the_archive foreign key (event) references event,
  constraint chosen_event_once_in_a_timeline unique (timeline, event),
  constraint chosen_event_label_is_texts check (jsonb_typeof(label) = 'object'),
  constraint chosen_event_importance_is_1_to_3 check (importance between 1 and 3)
);
comment on table chosen_event is 'An event that a timeline uses, with the timeline''s own label and weight.';
create index chosen_event_by_event on chosen_event (event);

create table background (
  timeline uuid not null,
  position integer not null,
  period text not null,
  label jsonb not null,
  sources jsonb not null default '[]',
  constraint background_pk primary key (timeline, position),
  constraint background_is_in_a_timeline foreign key (timeline) references timeline on delete cascade,
  constraint background_has_a_label check (jsonb_typeof(label) = 'object' and label <> '{}'),
  constraint background_sources_are_a_list check (jsonb_typeof(sources) = 'array')
);
comment on table background is 'A period (EDTF text) shaded behind all lanes of a timeline.';
