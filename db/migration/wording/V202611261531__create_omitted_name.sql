create table omitted_name (
  decision_id bigint not null,
  article_id  bigint not null,
  kind        text   not null,
  referent    text   not null,
  text        text   not null,
  constraint omitted_name_pk primary key (decision_id),
  constraint omitted_name_decision_fk foreign key (decision_id) references decision (id) on delete cascade,
  constraint omitted_name_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index omitted_name_article_idx on omitted_name (article_id);

comment on table omitted_name is 'names that curators left out of what is counted in an article, for as long as the decision holds';
