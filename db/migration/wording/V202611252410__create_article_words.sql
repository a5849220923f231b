create table article_words (
  article_id bigint not null,
  words      jsonb  not null,
  constraint article_words_pk primary key (article_id),
  constraint article_words_article_fk foreign key (article_id) references article (id) on delete cascade
);

comment on column article_words.words is 'for each word that is no name, number or small word: how often, and the first statement that has it';
