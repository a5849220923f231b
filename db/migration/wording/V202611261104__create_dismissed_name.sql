create table dismissed_name (
  topic_id     bigint      not null,
  thing        text        not null,
  name         text        not null,
  dismissed_at timestamptz not null default now(),
  constraint dismissed_name_pk primary key (topic_id, thing, name),
  constraint dismissed_name_topic_fk foreign key (topic_id) references topic (id) on delete cascade
);

comment on table dismissed_name is 'what is not to be proposed again: that a thing goes by a name';
comment on column dismissed_name.thing is 'a referent of the topic, or another name, in its plain form';
