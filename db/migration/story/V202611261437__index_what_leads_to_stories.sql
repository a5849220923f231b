create index story_merged_into_idx on story (merged_into) where merged_into is not null;
create index story_decision_article_story_idx on story_decision_article (story_id);
create index story_decision_article_from_story_idx on story_decision_article (from_story_id);
