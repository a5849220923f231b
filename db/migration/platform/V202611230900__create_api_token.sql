create table api_token (
    id bigint generated always as identity,
    name text not null,
    token_hash bytea not null,
    created_at timestamptz not null default now(),
    last_used_at timestamptz,
    revoked_at timestamptz,
    constraint api_token_pk primary key (id),
    constraint api_token_name_uk unique (name),
    constraint api_token_hash_uk unique (token_hash)
);
