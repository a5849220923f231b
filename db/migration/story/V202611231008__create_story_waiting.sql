create table story_waiting (
  article_id  bigint not null,
  revision_id bigint not null,
  topic_id    bigint not null,
  constraint story_waiting_pk primary key (article_id, revision_id),
  constraint story_waiting_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index story_waiting_topic_idx on story_waiting (topic_id);

comment on table story_waiting is 'articles that were read and wait to be placed, so that those that come together are placed in the order of publication';
