create table article (
  id                 bigint generated always as identity,
  outlet_id          bigint      not null,
  topic_id           bigint      not null,
  address            text        not null,
  url                text,
  reference          text,
  published_at       timestamptz,
  published_day_only boolean     not null default false,
  first_seen_at      timestamptz not null,
  revision           integer     not null,
  constraint article_pk primary key (id),
  constraint article_address_unique unique (address),
  constraint article_outlet_fk foreign key (outlet_id) references outlet (id),
  constraint article_topic_fk foreign key (topic_id) references topic (id)
);

create index article_topic_published_idx on article (topic_id, published_at desc, id desc);
create index article_outlet_idx on article (outlet_id);

comment on column article.address is 'what makes it this article: its canonical URL, or a name made from outlet and reference';
comment on column article.revision is 'number of the current revision';

create table revision (
  id         bigint generated always as identity,
  article_id bigint      not null,
  number     integer     not null,
  title      text        not null,
  authors    text[]      not null default '{}',
  language   text,
  text       text        not null,
  truncated  boolean     not null default false,
  taken_at   timestamptz not null,
  constraint revision_pk primary key (id),
  constraint revision_article_number_unique unique (article_id, number),
  constraint revision_article_fk foreign key (article_id) references article (id) on delete cascade
);

create table revision_link (
  revision_id bigint  not null,
  start_at    integer not null,
  end_at      integer not null,
  address     text    not null,
  constraint revision_link_pk primary key (revision_id, start_at, end_at, address),
  constraint revision_link_fk foreign key (revision_id) references revision (id) on delete cascade
);
