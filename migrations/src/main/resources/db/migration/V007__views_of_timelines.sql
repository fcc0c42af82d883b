alter table timeline
  add column views text[] not null default '{relations,countries,story}',
  add constraint timeline_offers_a_view check (cardinality(views) between 1 and 3),
  add constraint timeline_views_are_known check (views <@ '{relations,countries,story}'::text[]);
comment on column timeline.views is 'What readers can switch between, the one first in view first.';
