alter table publication
  add column occasion text not null default 'UPDATE',
  add column note jsonb not null default '{}',
  add constraint publication_occasion_is_known
    check (occasion in ('FIRST', 'NEW_EVENTS', 'UPDATE', 'CORRECTION', 'WITHDRAWAL')),
  add constraint publication_note_is_texts check (jsonb_typeof(note) = 'object'),
  add constraint publication_tells_what_it_corrects
    check (occasion not in ('CORRECTION', 'WITHDRAWAL') or note <> '{}');
update publication set occasion = 'FIRST' where number = 1;
alter table publication alter column occasion drop default;
comment on column publication.occasion is 'Why it was published.';
comment on column publication.note is 'What readers are told of it.';

create table kept_file (
  sha256 text collate "C" not null,
  bytes bytea not null,
  constraint kept_file_pk primary key (sha256),
  constraint kept_file_name_is_a_checksum check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table kept_file is 'The contents of editions'' files, each once, under its SHA-256 checksum.';

create table published_file (
  timeline uuid not null,
  number integer not null,
  path text collate "C" not null,
  sha256 text collate "C" not null,
  constraint published_file_pk primary key (timeline, number, path),
  constraint published_file_is_in_an_edition foreign key (timeline, number) references publication on delete cascade,
  constraint published_file_is_kept foreign key (sha256) references kept_file
);
comment on table published_file is 'Which files an edition consists of, so that it can be made again byte by byte.';
create index published_file_by_content on published_file (sha256);
