alter table event
  add column tags text[] not null default '{}',
  add column folded_tags text[] collate "C" not null default '{}',
  add constraint event_tags_are_few check (cardinality(tags) <= 20 and cardinality(folded_tags) = cardinality(tags));
comment on column event.tags is 'Plain words under which the newsroom files it, as written; readers do not see them.';
comment on column event.folded_tags is 'The same in plain lower case, by which they are found.';
create index event_by_tags on event using gin (folded_tags) where deleted_at is null;
