create table publication (
  timeline uuid not null,
  number integer not null,
  timeline_version integer not null,
  published_at timestamptz not null,
  constraint publication_pk primary key (timeline, number),
  constraint publication_is_of_a_timeline foreign key (timeline) references timeline,
  constraint publication_counts_from_1 check (number >= 1)
);
comment on table publication is 'The register of editions: what readers see, written once, never changed.';

create table published_event (
  timeline uuid not null,
  number integer not null,
  event uuid not null,
  event_version integer not null,
  constraint published_event_pk primary key (timeline, number, event),
  constraint published_event_is_in_an_edition foreign key (timeline, number) references publication on delete cascade,
  constraint published_event_is_in_the_archive foreign key (event) references event
);
comment on table published_event is 'Which version of an event an edition shows: a later one means changed since published.';
create index published_event_by_event on published_event (event);
