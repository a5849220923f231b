create table step_time (
    step text not null,
    day date not null,
    bucket smallint not null,
    runs bigint not null,
    worst_millis bigint not null,
    worst_order text not null,
    constraint step_time_pk primary key (step, day, bucket)
);

create index step_time_day_ix on step_time (day);

comment on table step_time is 'how often a step took how long on a day';
comment on column step_time.bucket is 'runs that took about 2^(bucket/4) - 1 milliseconds';
comment on column step_time.worst_order is 'the order that took longest of these';
