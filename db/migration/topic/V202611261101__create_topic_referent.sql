create table topic_referent (
  topic_id bigint  not null,
  position integer not null,
  name     text    not null,
  names    text[]  not null,
  constraint topic_referent_pk primary key (topic_id, position),
  constraint topic_referent_once unique (topic_id, name),
  constraint topic_referent_topic_fk foreign key (topic_id) references topic (id) on delete cascade
);

comment on table topic_referent is 'a thing that the topic''s articles call by several names';
comment on column topic_referent.names is 'by which it goes, as they are sought in the texts';
