alter table reading add column analysis text;

comment on column reading.analysis is 'which analysis read it, by a digest; null for readings before this was noted';

alter table statement drop constraint statement_position_unique;

create unique index statement_position_unique on statement (revision_id, position) where current;
