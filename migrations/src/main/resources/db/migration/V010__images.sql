create table image (
  sha256 text collate "C" not null,
  type text not null,
  width integer not null,
  height integer not null,
  bytes bytea not null,
  small bytea,
  wanted_at timestamptz not null default now(),
  constraint image_pk primary key (sha256),
  constraint image_is_named_by_its_content check (sha256 = encode(sha256(bytes), 'hex')),
  constraint image_has_a_type check (type in ('JPEG', 'PNG')),
  constraint image_fits_a_page check (width between 1 and 1600 and height between 1 and 3200),
  constraint image_wider_than_a_phone_has_a_small_copy check ((small is not null) = (width > 640))
);
comment on table image is 'An image as readers get it, once, under the name that its content gives it.';
comment on column image.small is 'The same image 640 pixels wide, for phones.';
comment on column image.wanted_at is 'When it was last uploaded, or its event last saved: what no event shows for a month is forgotten.';
-- JPEG and PNG are compressed already.
alter table image alter column bytes set storage external, alter column small set storage external;

create table event_image (
  event uuid not null,
  position integer not null,
  image text collate "C" not null,
  alternative jsonb not null default '{}',
  caption jsonb not null default '{}',
  credit text not null default '',
  source text,
  constraint event_image_pk primary key (event, position),
  constraint event_image_is_of_an_event foreign key (event) references event on delete cascade,
  constraint event_image_is_kept foreign key (image) references image,
  constraint event_image_once_in_an_event unique (event, image),
  constraint event_image_at_most_ten check (position between 0 and 9),
  constraint event_image_alternative_is_texts check (jsonb_typeof(alternative) = 'object'),
  constraint event_image_caption_is_texts check (jsonb_typeof(caption) = 'object'),
  constraint event_image_source_is_http check (source ~* '^https?://')
);
comment on table event_image is 'An image that an event shows.';
comment on column event_image.alternative is 'What it shows, for who does not see it.';
comment on column event_image.source is 'The address at which it was found.';
create index event_image_by_image on event_image (image);
