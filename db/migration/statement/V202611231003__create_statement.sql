create table reading (
  revision_id bigint      not null,
  article_id  bigint      not null,
  language    text        not null,
  read_at     timestamptz not null default now(),
  constraint reading_pk primary key (revision_id),
  constraint reading_revision_fk foreign key (revision_id) references revision (id) on delete cascade
);

comment on table reading is 'a revision that was read into statements; one row, one reading';

create table source (
  id   bigint generated always as identity,
  slug text not null,
  name text not null,
  type text not null,
  constraint source_pk primary key (id),
  constraint source_slug_unique unique (slug),
  constraint source_type_known
    check (type in ('PERSON', 'ORGANISATION', 'DOCUMENT', 'ANONYMOUS', 'OUTLET'))
);

create table statement (
  id             bigint generated always as identity,
  article_id     bigint  not null,
  revision_id    bigint  not null,
  topic_id       bigint  not null,
  position       integer not null,
  paragraph      integer not null,
  sentence       text    not null,
  sentence_start integer not null,
  current        boolean not null default true,
  source_id      bigint,
  slots          jsonb   not null,
  embedding      bytea   not null,
  constraint statement_pk primary key (id),
  constraint statement_position_unique unique (revision_id, position),
  constraint statement_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint statement_revision_fk foreign key (revision_id) references revision (id) on delete cascade,
  constraint statement_source_fk foreign key (source_id) references source (id)
);

create index statement_article_idx on statement (article_id, position) where current;
create index statement_topic_idx on statement (topic_id) where current;
create index statement_source_idx on statement (source_id) where current;

comment on column statement.current is 'belongs to the current revision of its article';
comment on column statement.embedding is 'unit vector, four bytes a number, IEEE 754, little-endian';
comment on column statement.slots is 'what the clause asserts: attribution, quantities, dates, quotations, names, terms, flags';

create table statement_match (
  one_id bigint not null,
  two_id bigint not null,
  cosine real   not null,
  constraint statement_match_pk primary key (one_id, two_id),
  constraint statement_match_ordered check (one_id < two_id),
  constraint statement_match_one_fk foreign key (one_id) references statement (id) on delete cascade,
  constraint statement_match_two_fk foreign key (two_id) references statement (id) on delete cascade
);

create index statement_match_two_idx on statement_match (two_id);

comment on table statement_match is 'statements of two articles that are each other''s nearest in meaning';
