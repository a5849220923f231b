-- The columns are db-scheduler's; it asks nothing of their order or of other columns.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);

create index scheduled_tasks_due_ix on scheduled_tasks (execution_time);

create index scheduled_tasks_heartbeat_ix on scheduled_tasks (last_heartbeat);
