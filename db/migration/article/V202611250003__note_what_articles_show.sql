alter table article
  add column cut_at             timestamptz,
  add column archiving_reserved boolean not null default false;

comment on column article.cut_at is 'since when the outlet shows only the beginning of the text that we hold';
comment on column article.archiving_reserved is 'the outlet forbids showing a copy (noarchive)';
