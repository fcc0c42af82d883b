create table comment (
  id uuid not null,
  timeline uuid,
  event uuid,
  answers uuid,
  author uuid not null,
  said_at timestamptz not null default now(),
  words text not null,
  changed_at timestamptz,
  resolved_by uuid,
  resolved_at timestamptz,
  constraint comment_pk primary key (id),
  constraint comment_is_about_one_thing check (num_nonnulls(timeline, event) = 1),
  constraint comment_is_about_a_timeline foreign key (timeline) references timeline on delete cascade,
  constraint comment_is_about_an_event foreign key (event) references event on delete cascade,
  constraint comment_answers_a_comment foreign key (answers) references comment on delete cascade,
  constraint comment_is_of_an_account foreign key (author) references account,
  constraint comment_is_resolved_by_an_account foreign key (resolved_by) references account,
  constraint comment_is_resolved_by_somebody check ((resolved_by is null) = (resolved_at is null)),
  constraint comment_answers_or_is_resolved check (answers is null or resolved_at is null),
  constraint comment_is_not_too_long check (char_length(words) <= 5000)
);
comment on table comment is 'What somebody said about a timeline or an event.';
comment on column comment.answers is 'The comment that this one answers, which answers nothing itself.';
comment on column comment.words is 'Whom it mentions stands in it as @{account}; empty once its author deleted it and answers remain.';
create index comment_by_timeline on comment (timeline, said_at);
create index comment_by_event on comment (event, said_at);
create index comment_by_answers on comment (answers);
create index comment_by_author on comment (author);
create index comment_by_resolved_by on comment (resolved_by);

create table mention (
  account uuid not null,
  comment uuid not null,
  read_at timestamptz,
  constraint mention_pk primary key (account, comment),
  constraint mention_is_of_an_account foreign key (account) references account on delete cascade,
  constraint mention_is_in_a_comment foreign key (comment) references comment on delete cascade
);
comment on table mention is 'The inboxes: whom a comment mentions.';
comment on column mention.read_at is 'Since when the person saw it; null: not yet.';
create index mention_by_comment on mention (comment);
