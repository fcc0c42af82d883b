create table audit_entry (
  id bigint generated always as identity,
  at timestamptz not null default now(),
  person uuid,
  deed text not null,
  about text not null,
  constraint audit_entry_pk primary key (id),
  constraint audit_entry_is_of_an_account foreign key (person) references account,
  constraint audit_entry_is_short check (char_length(about) <= 500)
);
comment on table audit_entry is 'The audit log: sign-ins, refusals, publishing, what was done to accounts. It only grows.';
comment on column audit_entry.person is 'Who did it; null: Entente by itself, or a stranger.';
create index audit_entry_by_person on audit_entry (person);
