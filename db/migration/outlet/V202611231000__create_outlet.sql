create table outlet (
  id         bigint generated always as identity,
  slug       text        not null,
  name       text        not null,
  home       text,
  country    text,
  language   text,
  sample     boolean     not null default false,
  created_at timestamptz not null default now(),
  constraint outlet_pk primary key (id),
  constraint outlet_slug_unique unique (slug)
);

comment on column outlet.sample is 'an invented outlet that ships with Variorum';
