-- The columns are db-scheduler's; it asks nothing of their order or of other columns.
create table upkeep_order (
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
    constraint upkeep_order_pk primary key (task_name, task_instance)
);

create index upkeep_order_due_ix on upkeep_order (execution_time);

create index upkeep_order_heartbeat_ix on upkeep_order (last_heartbeat);

comment on table upkeep_order is 'chores that are done again and again, each by one process at a time';

create table limit_set (
    name text not null,
    value bigint not null,
    constraint limit_set_pk primary key (name)
);

comment on table limit_set is 'limits that an admin chose; those that are not here are as the program has them';

create table size_note (
    day date not null,
    bytes bigint not null,
    disk_free bigint,
    constraint size_note_pk primary key (day)
);

comment on table size_note is 'how large the database was at the end of each day, or last was today';
comment on column size_note.disk_free is 'bytes; null where the database is on a disk that this program does not see';
