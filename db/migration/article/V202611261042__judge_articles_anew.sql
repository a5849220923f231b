create table topic_judging (
  topic_id bigint      not null,
  request  bigint      not null,
  next_id  bigint      not null,
  looked   integer     not null default 0,
  came     integer     not null default 0,
  went     integer     not null default 0,
  bound    integer     not null default 0,
  began_at timestamptz not null,
  ended_at timestamptz,
  constraint topic_judging_pk primary key (topic_id),
  constraint topic_judging_topic_fk foreign key (topic_id) references topic (id) on delete cascade
);

comment on table topic_judging is 'how far the articles that are held were judged by the rules that a topic was given last';
comment on column topic_judging.request is 'raised when rules are given, so that each order is one of its own';
comment on column topic_judging.next_id is 'articles of lower ids are still to be judged';
comment on column topic_judging.bound is 'articles that stay where a name or a curator put them';
