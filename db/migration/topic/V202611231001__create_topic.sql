create table topic (
  id          bigint generated always as identity,
  slug        text        not null,
  name        text        not null,
  description text        not null,
  rule_any    text[]      not null default '{}',
  rule_all    text[]      not null default '{}',
  rule_none   text[]      not null default '{}',
  sample      boolean     not null default false,
  created_at  timestamptz not null default now(),
  constraint topic_pk primary key (id),
  constraint topic_slug_unique unique (slug)
);

comment on column topic.rule_any is 'phrases of which an article holds at least one to belong';
