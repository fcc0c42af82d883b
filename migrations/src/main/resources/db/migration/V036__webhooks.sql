create table webhook (
  id uuid not null,
  address text not null,
  secret text not null,
  added_at timestamptz not null default now(),
  constraint webhook_pk primary key (id),
  constraint webhook_address_is_http check (address ~ '^https?://')
);
comment on table webhook is 'Who is told when a timeline is published, corrected or withdrawn.';
comment on column webhook.secret is 'Signs what is sent, so it is kept as it is: docs/decisions/webhook-secrets-are-kept.md.';

create table webhook_delivery (
  id uuid not null default gen_random_uuid(),
  webhook uuid not null,
  timeline uuid not null,
  number integer not null,
  started_at timestamptz not null default now(),
  tries integer not null default 0,
  next_at timestamptz default now(),
  delivered_at timestamptz,
  answer text not null default '',
  constraint webhook_delivery_pk primary key (id),
  constraint webhook_delivery_is_to_a_webhook foreign key (webhook) references webhook on delete cascade,
  constraint webhook_delivery_is_of_an_edition foreign key (timeline, number) references publication on delete cascade,
  constraint webhook_delivery_once_delivered_is_over check (delivered_at is null or next_at is null)
);
comment on table webhook_delivery is 'An edition that somebody is told of, and how that goes.';
comment on column webhook_delivery.next_at is 'When it is tried, for the first time or again; null once delivered or given up.';
create index webhook_delivery_by_webhook on webhook_delivery (webhook);
create index webhook_delivery_by_edition on webhook_delivery (timeline, number);
create index webhook_delivery_due on webhook_delivery (next_at) where next_at is not null;
