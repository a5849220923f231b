create table credit (
  id           bigint generated always as identity,
  article_id   bigint not null,
  outlet       text   not null,
  relation     text   not null,
  evidence     text   not null,
  statement_id bigint,
  constraint credit_pk primary key (id),
  constraint credit_once unique (article_id, outlet, relation),
  constraint credit_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint credit_statement_fk foreign key (statement_id) references statement (id) on delete set null
);

create table copy (
  article_id bigint not null,
  of_id      bigint not null,
  topic_id   bigint not null,
  kind       text   not null,
  overlap    real   not null,
  direction  text   not null,
  constraint copy_pk primary key (article_id, of_id),
  constraint copy_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint copy_of_fk foreign key (of_id) references article (id) on delete cascade
);

create index copy_of_idx on copy (of_id);
create index copy_topic_idx on copy (topic_id);

comment on column copy.direction is 'the evidence for which of the two came first';

create table substitution (
  article_id bigint  not null,
  of_id      bigint  not null,
  position   integer not null,
  copied     text    not null,
  original   text    not null,
  constraint substitution_pk primary key (article_id, of_id, position),
  constraint substitution_copy_fk foreign key (article_id, of_id) references copy (article_id, of_id) on delete cascade
);
