create table saved_search (
  id uuid not null,
  name text not null,
  folded_name text collate "C" not null,
  words text not null default '',
  actors text[] collate "C" not null default '{}',
  kind text,
  period text,
  tag text,
  sourceless boolean not null default false,
  timeline uuid,
  unused boolean not null default false,
  changed_at timestamptz not null default now(),
  constraint saved_search_pk primary key (id),
  constraint saved_search_name_is_unique unique (folded_name),
  constraint saved_search_has_a_name check (length(name) between 1 and 100),
  constraint saved_search_asks_of_a_timeline foreign key (timeline) references timeline on delete cascade,
  constraint saved_search_asks_one_use check (not (unused and timeline is not null))
);
comment on table saved_search is 'A question to the archive under a name that the whole newsroom sees.';
comment on column saved_search.period is 'As EDTF text.';
comment on column saved_search.timeline is 'Only events that this timeline uses.';
comment on column saved_search.unused is 'Only events that no timeline uses.';
create index saved_search_by_timeline on saved_search (timeline);

create table timeline_question (
  timeline uuid not null,
  search uuid not null,
  constraint timeline_question_pk primary key (timeline, search),
  constraint timeline_question_is_a_timelines foreign key (timeline) references timeline on delete cascade,
  constraint timeline_question_is_a_saved_search foreign key (search) references saved_search on delete cascade
);
comment on table timeline_question is 'The saved searches from which a timeline takes its events.';
create index timeline_question_by_search on timeline_question (search);

create table rejected_match (
  timeline uuid not null,
  event uuid not null,
  rejected_at timestamptz not null default now(),
  constraint rejected_match_pk primary key (timeline, event),
  constraint rejected_match_is_a_timelines foreign key (timeline) references timeline on delete cascade,
  constraint rejected_match_is_an_event foreign key (event) references event on delete cascade
);
comment on table rejected_match is 'Events that somebody turned down for a timeline, so that no question proposes them again.';
create index rejected_match_by_event on rejected_match (event);
