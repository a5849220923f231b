alter table topic
  add column rule_from date,
  add column rule_until date,
  add column rule_only text[] not null default '{}',
  add column rule_except text[] not null default '{}',
  add constraint topic_window_ordered check (rule_from <= rule_until);

comment on column topic.rule_from is 'the first day (UTC) on which an article that belongs may be published';
comment on column topic.rule_until is 'the last such day';
comment on column topic.rule_only is 'slugs of the only outlets whose articles belong; empty for all';
comment on column topic.rule_except is 'slugs of outlets whose articles never belong';
