alter table desk add needs_contrast boolean not null default false;
comment on column desk.needs_contrast is 'Whether the colours of a published timeline stand out enough for everybody.';

create table desk_colours (
  desk uuid not null,
  theme text not null,
  paper text not null,
  ink text not null,
  neutral text not null,
  closer text not null,
  apart text not null,
  accent text not null,
  constraint desk_colours_pk primary key (desk, theme),
  constraint desk_colours_are_of_a_desk foreign key (desk) references desk on delete cascade,
  constraint desk_colours_have_a_theme check (theme in ('LIGHT', 'DARK')),
  constraint desk_colours_are_colours check (paper || ink || neutral || closer || apart || accent ~ '^(#[0-9a-f]{6}){6}$')
);
comment on table desk_colours is 'The colours of a desk''s timelines in one theme; a desk without a row has those that Entente comes with.';
