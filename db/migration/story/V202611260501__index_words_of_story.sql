create index story_words_idx on story using gin (to_tsvector('english', title));
