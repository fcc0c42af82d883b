create table step (
  id bigint generated always as identity,
  event uuid,
  timeline uuid,
  person uuid,
  manner text not null,
  at timestamptz not null default now(),
  version integer not null,
  fields text[] collate "C" not null,
  state_before jsonb,
  state_after jsonb not null,
  images text[] collate "C" not null default '{}',
  undone_at timestamptz,
  constraint step_pk primary key (id),
  constraint step_is_of_an_event foreign key (event) references event on delete cascade,
  constraint step_is_of_a_timeline foreign key (timeline) references timeline on delete cascade,
  constraint step_is_of_one_of_them check (num_nonnulls(event, timeline) = 1),
  constraint step_is_of_an_account foreign key (person) references account,
  constraint step_has_a_manner check (manner in ('EDIT', 'UNDO', 'REDO', 'RESTORE', 'DELETE', 'BRING_BACK')),
  constraint step_before_is_a_state check (jsonb_typeof(state_before) = 'object'),
  constraint step_after_is_a_state check (jsonb_typeof(state_after) = 'object')
);
comment on table step is 'The history of events and timelines: who changed what when. Written with the change itself.';
comment on column step.person is 'Who took the step; null: Entente did by itself.';
comment on column step.at is 'When the last change that belongs to the step was saved.';
comment on column step.version is 'The version of the event or timeline since the step.';
comment on column step.fields is 'The fields that the step changed, such as title.en.';
comment on column step.state_before is 'The state before the step in the exchange format; null for the first step.';
comment on column step.images is 'The images that its states show: they are kept as long as history remembers them.';
comment on column step.undone_at is 'Since when the step is undone by who took it; null while it counts.';
create index step_by_event on step (event, id);
create index step_by_timeline on step (timeline, id);
create index step_by_person on step (person, at);
create index step_by_images on step using gin (images);
comment on column image.wanted_at is 'When it was last uploaded: what no event shows, nor ever did, is forgotten a month later.';
