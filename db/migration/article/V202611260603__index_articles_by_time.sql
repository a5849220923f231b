create index article_outlet_time_idx
  on article (outlet_id, (coalesce(published_at, first_seen_at)) desc, id desc);

drop index article_outlet_idx;
