alter table revision
  add column kind    text,
  add column changes text[] not null default '{}',
  add constraint revision_kind_known check (kind in ('SUBSTANTIVE', 'MINOR'));

comment on column revision.kind is 'null for the first, and for those that were taken before this was told';
comment on column revision.changes is 'what changed from the revision before, in words';
