create table planned_edition (
  timeline uuid not null,
  at timestamptz not null,
  embargo boolean not null,
  occasion text not null,
  note jsonb not null default '{}',
  constraint planned_edition_pk primary key (timeline),
  constraint planned_edition_is_of_a_timeline foreign key (timeline) references timeline,
  constraint planned_edition_occasion_is_known check (occasion in ('FIRST', 'NEW_EVENTS', 'UPDATE', 'CORRECTION')),
  constraint planned_edition_note_is_texts check (jsonb_typeof(note) = 'object')
);
comment on table planned_edition is 'When a timeline''s next edition is to be published; one at most.';
comment on column planned_edition.embargo is 'Whether it must not be published before.';
