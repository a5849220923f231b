create table alert (
    id bigint generated always as identity,
    kind text not null,
    subject text not null,
    about text not null,
    detail text not null,
    begun_at timestamptz not null,
    ended_at timestamptz,
    constraint alert_pk primary key (id)
);

create unique index alert_open_uk on alert (kind, subject) where ended_at is null;

create index alert_ended_ix on alert (ended_at);

comment on table alert is 'what needs, or needed, somebody''s eye, from when to when';
comment on column alert.subject is 'what tells it from others of its kind: an id, a name';
comment on column alert.about is 'that in words, as text from outside';

alter table api_token add column alerts_only boolean not null default false;

comment on column api_token.alerts_only is 'it opens the feed of alerts and nothing else: its address is handed to feed readers';
