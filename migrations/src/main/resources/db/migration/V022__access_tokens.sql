create table access_token (
  id uuid not null,
  account uuid not null,
  name text not null,
  hash text not null,
  scopes text[] not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint access_token_pk primary key (id),
  constraint access_token_account_fk foreign key (account) references account on delete cascade,
  constraint access_token_hash_is_unique unique (hash),
  constraint access_token_hash_is_a_digest check (hash ~ '^[0-9a-f]{64}$'),
  constraint access_token_has_a_scope check (cardinality(scopes) > 0)
);
comment on table access_token is 'What a program shows to use the HTTP API for an account; only its digest is kept.';
comment on column access_token.hash is 'SHA-256 of the token. The token is random, so that a slow hash would add nothing.';
create index access_token_account on access_token (account);
