create table comparison (
  topic_id    bigint      not null,
  requested   bigint      not null default 0,
  done        bigint      not null default 0,
  compared_at timestamptz,
  constraint comparison_pk primary key (topic_id),
  constraint comparison_topic_fk foreign key (topic_id) references topic (id)
);

comment on table comparison is 'how often a topic''s comparison was asked for, and the last request it holds';

create table claim (
  id       bigint generated always as identity,
  topic_id bigint  not null,
  story_id bigint  not null,
  text     text    not null,
  articles integer not null,
  differs  boolean not null,
  constraint claim_pk primary key (id),
  constraint claim_story_fk foreign key (story_id) references story (id)
);

create index claim_topic_idx on claim (topic_id, id);
create index claim_story_idx on claim (story_id);

create table claim_statement (
  claim_id     bigint not null,
  statement_id bigint not null,
  article_id   bigint not null,
  differs      text[] not null default '{}',
  constraint claim_statement_pk primary key (claim_id, statement_id),
  constraint claim_statement_claim_fk foreign key (claim_id) references claim (id) on delete cascade,
  constraint claim_statement_statement_fk foreign key (statement_id) references statement (id) on delete cascade
);

create index claim_statement_statement_idx on claim_statement (statement_id);
create index claim_statement_article_idx on claim_statement (article_id);

comment on column claim_statement.differs is 'the slots in which this statement departs from the others of its claim';

create table figure (
  id       bigint generated always as identity,
  topic_id bigint not null,
  story_id bigint not null,
  claim_id bigint,
  counted  text   not null,
  referent text   not null,
  kind     text   not null,
  outcome  text   not null,
  constraint figure_pk primary key (id),
  constraint figure_story_fk foreign key (story_id) references story (id),
  constraint figure_claim_fk foreign key (claim_id) references claim (id) on delete set null
);

create index figure_topic_idx on figure (topic_id, id);
create index figure_story_idx on figure (story_id);

create table figure_value (
  figure_id    bigint  not null,
  statement_id bigint  not null,
  position     integer not null,
  article_id   bigint  not null,
  text         text    not null,
  min          numeric,
  max          numeric,
  approximate  boolean not null,
  unknown      boolean not null,
  source       text,
  as_of        timestamptz,
  constraint figure_value_pk primary key (figure_id, statement_id, position),
  constraint figure_value_figure_fk foreign key (figure_id) references figure (id) on delete cascade,
  constraint figure_value_statement_fk foreign key (statement_id) references statement (id) on delete cascade
);

create index figure_value_statement_idx on figure_value (statement_id);

comment on column figure_value.position is 'which quantity of the statement it is, from 0';

create table figure_outcome (
  figure_id bigint  not null,
  position  integer not null,
  outcome   text    not null,
  one_article bigint not null,
  one_text  text    not null,
  two_article bigint not null,
  two_text  text    not null,
  constraint figure_outcome_pk primary key (figure_id, position),
  constraint figure_outcome_figure_fk foreign key (figure_id) references figure (id) on delete cascade
);

comment on table figure_outcome is 'the pairs of values that do not simply agree, most serious first';
