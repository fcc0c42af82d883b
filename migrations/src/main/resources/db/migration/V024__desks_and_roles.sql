alter table account add administrator boolean not null default false;
alter table account add disabled boolean not null default false;
update account set administrator = true where founder;
comment on column account.password_hash is 'Argon2id; empty until the person has chosen a password.';
comment on column account.administrator is 'Whether this person may do everything, also to accounts.';
comment on column account.disabled is 'Whether this person may not come in.';

create table desk (
  id uuid not null,
  name text not null,
  constraint desk_pk primary key (id),
  constraint desk_has_a_name check (name ~ '\S' and char_length(name) <= 60),
  constraint desk_name_is_unique unique (name)
);
comment on table desk is 'A folder of timelines, with people who work on them.';
insert into desk (id, name) values ('00000000-0000-4000-8000-000000000001', 'Newsroom');

alter table timeline add desk uuid not null default '00000000-0000-4000-8000-000000000001';
alter table timeline add constraint timeline_lies_on_a_desk foreign key (desk) references desk;
create index timeline_by_desk on timeline (desk);

create table desk_role (
  account uuid not null,
  desk uuid not null,
  role text not null,
  constraint desk_role_pk primary key (account, desk),
  constraint desk_role_is_an_accounts foreign key (account) references account on delete cascade,
  constraint desk_role_is_at_a_desk foreign key (desk) references desk on delete cascade,
  constraint desk_role_is_known check (role in ('READER', 'AUTHOR', 'EDITOR', 'PUBLISHER'))
);
comment on table desk_role is 'What somebody is at a desk.';
create index desk_role_by_desk on desk_role (desk);

create table invitation (
  account uuid not null,
  link_hash text not null,
  until timestamptz not null,
  constraint invitation_pk primary key (account),
  constraint invitation_is_an_accounts foreign key (account) references account on delete cascade,
  constraint invitation_link_is_unique unique (link_hash),
  constraint invitation_link_is_hashed check (link_hash ~ '^[0-9a-f]{64}$')
);
comment on table invitation is 'A link that lets somebody choose a password once. Only the SHA-256 of its secret is kept.';
