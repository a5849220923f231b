create table host (
  id           bigint generated always as identity,
  origin       text        not null,
  robots       text,
  robots_until timestamptz,
  tdm          text,
  tdm_until    timestamptz,
  asked_at     timestamptz,
  failures     integer     not null default 0,
  rests_until  timestamptz,
  constraint host_pk primary key (id),
  constraint host_origin_unique unique (origin)
);

comment on column host.origin is 'scheme, host and port, as RFC 6454 writes it';
comment on column host.robots is 'what its robots.txt said, in the form that we read back';
comment on column host.tdm is 'its reservation of text and data mining, /.well-known/tdmrep.json as it came; empty for none';
comment on column host.failures is 'requests in a row that found no server or a failing one';

create table feed_watch (
  feed_id       bigint      not null,
  host_id       bigint      not null,
  due_at        timestamptz,
  rhythm_millis bigint      not null,
  etag          text,
  last_modified text,
  body_hash     bytea,
  failures      integer     not null default 0,
  visited_at    timestamptz,
  succeeded_at  timestamptz,
  constraint feed_watch_pk primary key (feed_id),
  constraint feed_watch_feed_fk foreign key (feed_id) references feed (id) on delete cascade,
  constraint feed_watch_host_fk foreign key (host_id) references host (id)
);

create index feed_watch_due_idx on feed_watch (host_id, due_at) where due_at is not null;

comment on column feed_watch.due_at is 'null while nobody wants it read';
comment on column feed_watch.rhythm_millis is 'from one visit to the next while nothing fails';

create table page_watch (
  id            bigint generated always as identity,
  key           bytea       not null,
  address       text        not null,
  host_id       bigint      not null,
  feed_id       bigint,
  outlet_id     bigint      not null,
  article_id    bigint,
  due_at        timestamptz,
  visits        integer     not null default 0,
  failures      integer     not null default 0,
  visited_at    timestamptz,
  etag          text,
  last_modified text,
  constraint page_watch_pk primary key (id),
  constraint page_watch_key_unique unique (key),
  constraint page_watch_host_fk foreign key (host_id) references host (id),
  constraint page_watch_feed_fk foreign key (feed_id) references feed (id) on delete set null,
  constraint page_watch_outlet_fk foreign key (outlet_id) references outlet (id) on delete cascade,
  constraint page_watch_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index page_watch_due_idx on page_watch (host_id, due_at) where due_at is not null;
create index page_watch_article_idx on page_watch (article_id);
create index page_watch_feed_idx on page_watch (feed_id);
create index page_watch_outlet_idx on page_watch (outlet_id);

comment on column page_watch.key is 'the beginning of the SHA-256 of the folded address';
comment on column page_watch.article_id is 'null until the page was read for the first time';
comment on column page_watch.due_at is 'null when it is not read again';

create table page_left (
  key     bytea       not null,
  left_at timestamptz not null,
  constraint page_left_pk primary key (key)
);

comment on table page_left is 'pages that are not read again: all that is kept of them is a hash';

create table fetch_log (
  id        bigint generated always as identity,
  at        timestamptz not null,
  host_id   bigint      not null,
  feed_id   bigint,
  outlet_id bigint,
  purpose   text        not null,
  address   text        not null,
  outcome   text        not null,
  status    integer     not null,
  detail    text        not null,
  millis    integer     not null,
  bytes     integer     not null,
  constraint fetch_log_pk primary key (id),
  constraint fetch_log_host_fk foreign key (host_id) references host (id),
  constraint fetch_log_feed_fk foreign key (feed_id) references feed (id) on delete set null,
  constraint fetch_log_outlet_fk foreign key (outlet_id) references outlet (id) on delete cascade
);

create index fetch_log_at_idx on fetch_log (at);
create index fetch_log_feed_idx on fetch_log (feed_id, at);
create index fetch_log_outlet_idx on fetch_log (outlet_id, at);

comment on table fetch_log is 'what was asked, what came, how long it took, what was made of it';
comment on column fetch_log.status is 'HTTP status, 0 where none came';
