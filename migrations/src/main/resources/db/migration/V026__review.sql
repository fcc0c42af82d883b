alter table desk
  add needs_approval boolean not null default false,
  add needs_four_eyes boolean not null default false,
  add needs_sources boolean not null default false,
  add needs_standfirst boolean not null default false,
  add needs_alternatives boolean not null default false;
comment on column desk.needs_approval is 'Whether a timeline is published only as it was approved.';
comment on column desk.needs_four_eyes is 'Whether nobody approves what they wrote themselves.';
comment on column desk.needs_sources is 'Whether every event of a published timeline has a source.';
comment on column desk.needs_standfirst is 'Whether a published timeline has a standfirst in each of its languages.';
comment on column desk.needs_alternatives is 'Whether every image of a published timeline has an alternative text in each of its languages.';

create table review (
  timeline uuid not null,
  stage text not null,
  content text collate "C" not null,
  person uuid,
  at timestamptz not null,
  constraint review_pk primary key (timeline),
  constraint review_is_of_a_timeline foreign key (timeline) references timeline on delete cascade,
  constraint review_is_of_an_account foreign key (person) references account,
  constraint review_has_a_stage check (stage in ('IN_REVIEW', 'APPROVED')),
  constraint review_is_of_a_content check (content ~ '^[0-9a-f]{64}$')
);
comment on table review is 'How far a timeline is on its way to readers; a timeline without a row is a draft.';
comment on column review.content is 'SHA-256 of the timeline and its events as they were then: once they are changed, it is a draft again.';
comment on column review.person is 'Who brought it there.';
create index review_by_person on review (person);
