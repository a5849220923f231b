create table audit_entry (
    id bigint generated always as identity,
    at timestamptz not null,
    actor text not null,
    deed text not null,
    about text not null,
    address text not null,
    constraint audit_entry_pk primary key (id)
);

create index audit_entry_at_ix on audit_entry (at);

comment on table audit_entry is 'who did what, when, from where; nothing is ever changed or deleted in it';
comment on column audit_entry.actor is 'name of an account; empty for the console and for who is not logged in';
