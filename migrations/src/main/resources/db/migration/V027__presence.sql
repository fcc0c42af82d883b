create unlogged table presence (
  seat uuid not null,
  person uuid not null,
  event uuid not null,
  seen_at timestamptz not null default now(),
  constraint presence_pk primary key (seat),
  constraint presence_is_an_accounts foreign key (person) references account on delete cascade
);
comment on table presence is 'Who has which event open just now, on any node; a seat is one open page.';
comment on column presence.seen_at is 'When its node last said that the page is open: a node that stopped says nothing more.';
create index presence_by_event on presence (event);
create index presence_by_person on presence (person);
