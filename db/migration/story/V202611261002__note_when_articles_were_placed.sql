alter table story_article add column placed_at timestamptz;

comment on column story_article.placed_at is 'when it came into this story; null for those that came before this was noted';
