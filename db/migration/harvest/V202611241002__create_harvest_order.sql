-- The columns are db-scheduler's; it asks nothing of their order or of other columns.
create table harvest_order (
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
    constraint harvest_order_pk primary key (task_name, task_instance)
);

create index harvest_order_due_ix on harvest_order (execution_time);

create index harvest_order_heartbeat_ix on harvest_order (last_heartbeat);
