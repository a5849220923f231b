create table article_round (
  step     text        not null,
  topic_id bigint      not null,
  request  bigint      not null,
  next_id  bigint      not null,
  looked   integer     not null default 0,
  ended_at timestamptz,
  constraint article_round_pk primary key (step, topic_id),
  constraint article_round_topic_fk foreign key (topic_id) references topic (id) on delete cascade
);

comment on table article_round is 'how far a step went through the articles since the settings of a topic changed';
comment on column article_round.request is 'raised when they change, so that each order is one of its own';
comment on column article_round.next_id is 'articles of lower ids are still to be looked at';

insert into article_round (step, topic_id, request, next_id, looked, ended_at)
select 'judge-articles', topic_id, request, next_id, looked, ended_at from topic_judging;

alter table topic_judging
  drop column request, drop column next_id, drop column looked, drop column began_at, drop column ended_at;

comment on table topic_judging is 'what the last round of judging did to the articles of a topic';
