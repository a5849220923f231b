create table wording_recount (
  topic_id bigint  not null,
  request  bigint  not null,
  next_id  bigint  not null,
  counted  integer not null default 0,
  ended_at timestamptz,
  constraint wording_recount_pk primary key (topic_id),
  constraint wording_recount_topic_fk foreign key (topic_id) references topic (id) on delete cascade
);

comment on table wording_recount is 'how far the articles of a topic were counted anew since its referents changed';
comment on column wording_recount.request is 'grows whenever they change';
comment on column wording_recount.next_id is 'articles of a lower id wait';

-- what is held is counted once more, for labels of actors
insert into wording_recount (topic_id, request, next_id)
select id, 0, 9223372036854775807 from topic where removed_at is null;

insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
select 'recount-wordings', topic_id || ':0', now(), false, 1 from wording_recount;
