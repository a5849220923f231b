create table wording_use (
  id           bigint generated always as identity,
  topic_id     bigint  not null,
  article_id   bigint  not null,
  referent     text    not null,
  text         text    not null,
  count        integer not null,
  scare_quoted boolean not null,
  statement_id bigint,
  constraint wording_use_pk primary key (id),
  constraint wording_use_once unique (article_id, referent, text, scare_quoted),
  constraint wording_use_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint wording_use_statement_fk foreign key (statement_id) references statement (id) on delete set null
);

create index wording_use_topic_idx on wording_use (topic_id, referent);
