create table repetition (
  id         bigint generated always as identity,
  article_id bigint      not null,
  step       text        not null,
  asked_by   text        not null,
  asked_at   timestamptz not null,
  done_at    timestamptz,
  outcome    text        not null default '',
  constraint repetition_pk primary key (id),
  constraint repetition_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint repetition_step_known check (step in ('FETCH', 'READ', 'PLACE'))
);

create index repetition_article_idx on repetition (article_id, id);

comment on table repetition is 'steps that somebody asked to be done again for an article';
comment on column repetition.asked_by is 'name of an account';
