-- The tables and columns are Spring Session's; the second table's name is the first one's with _attributes.
create table user_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name text,
    constraint user_session_pk primary key (primary_id),
    constraint user_session_id_uk unique (session_id)
);

create index user_session_expiry_ix on user_session (expiry_time);

create index user_session_principal_ix on user_session (principal_name);

create table user_session_attributes (
    session_primary_id char(36) not null,
    attribute_name text not null,
    attribute_bytes bytea not null,
    constraint user_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint user_session_attributes_fk foreign key (session_primary_id)
        references user_session (primary_id) on delete cascade
);
