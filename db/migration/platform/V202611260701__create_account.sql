create table account (
    id bigint generated always as identity,
    name text not null,
    password_hash text not null,
    role text not null,
    must_change_password boolean not null default false,
    disabled boolean not null default false,
    created_at timestamptz not null,
    logged_in_at timestamptz,
    constraint account_pk primary key (id),
    constraint account_name_uk unique (name),
    constraint account_role_known check (role in ('CURATOR', 'ADMIN'))
);

create table invitation (
    id bigint generated always as identity,
    token_hash bytea not null,
    role text not null,
    account_id bigint,
    note text not null,
    invited_by text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    constraint invitation_pk primary key (id),
    constraint invitation_token_uk unique (token_hash),
    constraint invitation_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint invitation_role_known check (role in ('CURATOR', 'ADMIN'))
);

comment on table invitation is 'links that were not followed yet; one that was is deleted';
comment on column invitation.account_id is 'whose password the link sets anew; null where it makes an account';

create table known_device (
    token_hash bytea not null,
    account_id bigint not null,
    used_at timestamptz not null,
    constraint known_device_pk primary key (token_hash),
    constraint known_device_account_fk foreign key (account_id) references account (id) on delete cascade
);

create index known_device_account_ix on known_device (account_id);

comment on table known_device is 'browsers in which somebody has logged in before: their attempts are counted apart';

create table login_throttle (
    key text not null,
    attempts integer not null,
    tried_at timestamptz not null,
    blocked_until timestamptz not null,
    constraint login_throttle_pk primary key (key)
);

create index login_throttle_tried_ix on login_throttle (tried_at);
