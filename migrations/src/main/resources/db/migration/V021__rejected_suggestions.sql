create table rejected_suggestion (
  article text not null,
  suggestion text not null,
  rejected_at timestamptz not null default now(),
  constraint rejected_suggestion_pk primary key (article, suggestion),
  constraint rejected_suggestion_names_digests check (article ~ '^[0-9a-f]{64}$' and suggestion ~ '^[0-9a-f]{64}$')
);
comment on table rejected_suggestion is 'What a journalist turned down, so that the same text does not offer it again; no text is kept.';
comment on column rejected_suggestion.article is 'SHA-256 of the text.';
comment on column rejected_suggestion.suggestion is 'SHA-256 of the evidence and what was read in it.';
