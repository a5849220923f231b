create table shingle (
  topic_id   bigint  not null,
  hash       integer not null,
  article_id bigint  not null,
  constraint shingle_pk primary key (topic_id, hash, article_id),
  constraint shingle_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index shingle_article_idx on shingle (article_id);

comment on table shingle is 'a sample of each article''s runs of three words, hashed; whose samples meet may be copies';
