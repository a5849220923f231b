-- Whoever asked for all that an article ever said, or removed an article, read the whole table.
drop index statement_article_idx;
create index statement_article_idx on statement (article_id, position);
create index statement_revision_idx on statement (revision_id);
create index reading_article_idx on reading (article_id);
