-- what one article alone says is found by the article
create index claim_words_idx on claim using gin (to_tsvector('english', text)) where articles > 1;
