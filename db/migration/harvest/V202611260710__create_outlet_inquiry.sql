create table outlet_inquiry (
  id       bigint generated always as identity,
  address  text        not null,
  state    text        not null default 'WAITING',
  asked_at timestamptz not null,
  reason   text        not null default '',
  steps    text[]      not null default '{}',
  preview  jsonb,
  constraint outlet_inquiry_pk primary key (id),
  constraint outlet_inquiry_state_known check (state in ('WAITING', 'LOOKING', 'FOUND', 'NOTHING'))
);

comment on table outlet_inquiry is 'looks at outlets that may be added; forgotten after a day';
comment on column outlet_inquiry.steps is 'what was asked for and what came of it, two by two';
comment on column outlet_inquiry.preview is 'what would be read, with the beginnings of a few articles';
