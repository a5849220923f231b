create index source_words_idx on source using gin (to_tsvector('simple', name));
