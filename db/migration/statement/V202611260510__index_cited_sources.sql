create index statement_cited_idx on statement (topic_id, source_id, article_id)
  where current and source_id is not null;
