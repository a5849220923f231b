create table rules_widening (
  id       bigint      generated always as identity,
  topic_id bigint      not null,
  at       timestamptz not null,
  constraint rules_widening_pk primary key (id)
);

comment on table rules_widening is 'each time that topics'' rules began to admit more; how many there are says by which rules something was judged';

-- What was left before may have been left by rules; it is looked at once more.
alter table page_left add column rules bigint default 0;
alter table page_left alter column rules drop default;

comment on column page_left.rules is 'how often rules had widened when they shut the page out; null where it was left for another reason';

alter table feed_watch add column rules bigint not null default 0;

comment on column feed_watch.rules is 'how often rules had widened when the feed''s entries were judged';
