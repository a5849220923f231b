create table quotation (
  id           bigint generated always as identity,
  topic_id     bigint    not null,
  article_id   bigint    not null,
  statement_id bigint,
  position     integer   not null,
  text         text      not null,
  source       text,
  near         text[]    not null default '{}',
  shingles     integer[] not null,
  constraint quotation_pk primary key (id),
  constraint quotation_position_unique unique (article_id, position),
  constraint quotation_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint quotation_statement_fk foreign key (statement_id) references statement (id) on delete set null
);

create index quotation_shingles_idx on quotation using gin (shingles);

comment on column quotation.position is 'where its words start in the article''s text';
comment on column quotation.source is 'who is quoted, null where the sentence names nobody';
comment on column quotation.near is 'capitalised words around it, in small letters: one may name whom it quotes';
comment on column quotation.shingles is 'hashes of its pairs of neighbouring words; what shares none is never compared';

create table quotation_pair (
  one_id bigint not null,
  two_id bigint not null,
  constraint quotation_pair_pk primary key (one_id, two_id),
  constraint quotation_pair_ordered check (one_id < two_id),
  constraint quotation_pair_one_fk foreign key (one_id) references quotation (id) on delete cascade,
  constraint quotation_pair_two_fk foreign key (two_id) references quotation (id) on delete cascade
);

create index quotation_pair_two_idx on quotation_pair (two_id);

comment on table quotation_pair is 'quotations of two articles that print the same words of somebody';
