create table field_reading (
  revision_id bigint      not null,
  field       text        not null,
  value       text        not null,
  origin      text        not null,
  read_at     timestamptz not null,
  constraint field_reading_pk primary key (revision_id, field),
  constraint field_reading_revision_fk foreign key (revision_id) references revision (id) on delete cascade,
  constraint field_reading_field_known check (field in ('TITLE', 'AUTHORS', 'PUBLISHED', 'LANGUAGE'))
);

comment on table field_reading is 'what was read last of each field while a revision was the current one, whatever curators set';
comment on column field_reading.value is 'empty where nothing was found; several authors a line each';
comment on column field_reading.origin is 'the part of the page: "json-ld", "og:title"; "given" by who handed it in; empty where that was not noted';

create table field_setting (
  decision_id bigint not null,
  article_id  bigint not null,
  field       text   not null,
  value       text   not null,
  instead_of  text   not null,
  read_then   text   not null,
  constraint field_setting_pk primary key (decision_id),
  constraint field_setting_decision_fk foreign key (decision_id) references decision (id) on delete cascade,
  constraint field_setting_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index field_setting_article_idx on field_setting (article_id, decision_id);

comment on table field_setting is 'what curators set of an article; the latest that holds wins over every reading';
comment on column field_setting.instead_of is 'what stood there before';
comment on column field_setting.read_then is 'what had been read last when it was set';
