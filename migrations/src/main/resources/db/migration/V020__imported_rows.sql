create table imported_row (
  place text collate "C" not null,
  key text collate "C" not null,
  fingerprint text not null,
  event uuid not null,
  imported_at timestamptz not null default now(),
  constraint imported_row_pk primary key (place, key),
  constraint imported_row_became_an_event foreign key (event) references event on delete cascade
);
comment on table imported_row is 'Which row of an imported file became which event, so that importing it again recognises it.';
comment on column imported_row.place is 'Where it was imported: a timeline''s key, or archive.';
comment on column imported_row.key is 'What makes the row the same row: a digest of format and identifier, or of its date and title.';
comment on column imported_row.fingerprint is 'A digest of all that the row said when it was last imported.';
create index imported_row_by_event on imported_row (event);
