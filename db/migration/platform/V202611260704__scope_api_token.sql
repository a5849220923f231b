alter table api_token
    add column may_write boolean not null default true,
    add column may_operate boolean not null default true,
    add column created_by text not null default '';

comment on column api_token.may_operate is 'whether it opens what the actuator shows';
comment on column api_token.created_by is 'name of an account; empty for the console';
