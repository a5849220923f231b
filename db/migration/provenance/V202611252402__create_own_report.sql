create table own_report (
  article_id   bigint not null,
  relation     text   not null,
  evidence     text   not null,
  statement_id bigint,
  constraint own_report_pk primary key (article_id),
  constraint own_report_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint own_report_statement_fk foreign key (statement_id) references statement (id) on delete set null
);

comment on table own_report is 'where an article says that its own outlet was told, or has the document';
