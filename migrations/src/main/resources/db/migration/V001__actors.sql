-- Keys and codes sort and compare by bytes (collate "C"), as they do in Java, whatever the database's locale.

create table actor (
  id text collate "C" not null,
  version integer not null,
  type text not null,
  full_name jsonb not null default '{}',
  existed_from date not null default '-infinity',
  existed_to date not null default 'infinity',
  changed_at timestamptz not null default now(),
  constraint actor_pk primary key (id),
  constraint actor_key_is_well_formed check (id ~ '^[A-Z][A-Z0-9-]{1,11}$'),
  constraint actor_is_saved check (version >= 1),
  constraint actor_has_a_type check (type in ('COUNTRY', 'ORGANISATION', 'HISTORICAL_STATE')),
  constraint actor_full_name_is_texts check (jsonb_typeof(full_name) = 'object'),
  constraint actor_ends_after_it_starts check (existed_from <= existed_to)
);
comment on table actor is 'A country, an organisation or a historical state. Infinite days: unknown or still open.';
comment on column actor.full_name is 'The long form of an abbreviation, as {"language": "text"}.';

create table actor_name (
  actor text collate "C" not null,
  position integer not null,
  name jsonb not null,
  valid_from date not null default '-infinity',
  valid_to date not null default 'infinity',
  constraint actor_name_pk primary key (actor, position),
  constraint actor_name_names_an_actor foreign key (actor) references actor on delete cascade,
  constraint actor_name_is_written check (jsonb_typeof(name) = 'object' and name <> '{}'),
  constraint actor_name_ends_after_it_starts check (valid_from <= valid_to)
);
comment on table actor_name is 'What an actor was called, as {"language": "text"}, and when; of names that hold on one day the last wins.';

create table actor_code (
  actor text collate "C" not null,
  position integer not null,
  scheme text not null,
  code text collate "C" not null,
  valid_from date not null default '-infinity',
  valid_to date not null default 'infinity',
  constraint actor_code_pk primary key (actor, position),
  constraint actor_code_names_an_actor foreign key (actor) references actor on delete cascade,
  constraint actor_code_has_a_scheme check (scheme in ('ISO2', 'ISO3', 'COW', 'CAMEO')),
  constraint actor_code_ends_after_it_starts check (valid_from <= valid_to)
);
comment on table actor_code is 'A code under which other data sets know an actor, and when it held.';
create index actor_code_by_code on actor_code (scheme, code);
