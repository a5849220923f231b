-- Until now only statements that are each other's nearest were matched.
alter table statement_match add column nearest boolean not null default true;

comment on table statement_match is 'statements of two articles that are among each other''s nearest in meaning';
comment on column statement_match.nearest is 'whether each is the other''s very nearest in the other''s article';
