alter table outlet_inquiry add column stages text[] not null default '{}';

comment on column outlet_inquiry.stages is 'what was begun so far, the last of it still going on: a part, which one, and of how many';
