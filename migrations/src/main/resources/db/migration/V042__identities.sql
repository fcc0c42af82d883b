create table identity (
  issuer text not null,
  subject text not null,
  account uuid not null,
  rights_come_along boolean not null,
  linked_at timestamptz not null default now(),
  constraint identity_pk primary key (issuer, subject),
  constraint identity_is_an_accounts foreign key (account) references account on delete cascade,
  constraint identity_once_for_an_account unique (account, issuer),
  constraint identity_has_a_subject check (char_length(subject) between 1 and 255)
);
comment on table identity is 'Who an account is at another sign-in (OpenID Connect): never told by an e-mail address.';
comment on column identity.rights_come_along is 'Whether each sign-in brings the account''s rights; otherwise administrators give them.';
