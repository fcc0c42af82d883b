create table account (
  id uuid not null,
  version integer not null,
  email text not null,
  name text not null,
  password_hash text not null,
  founder boolean not null default false,
  changed_at timestamptz not null default now(),
  constraint account_pk primary key (id),
  constraint account_is_saved check (version >= 1),
  constraint account_email_is_unique unique (email),
  constraint account_email_is_lower_case check (email = lower(email))
);
comment on table account is 'Somebody who works in the editor.';
comment on column account.founder is 'Whether this is the account set up on first start; there is one at most.';
create unique index account_has_one_founder on account (founder) where founder;
