create index article_topic_time_idx
  on article (topic_id, (coalesce(published_at, first_seen_at)), id);
