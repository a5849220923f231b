create table withdrawal (
  article_id   bigint      not null,
  withdrawn_at timestamptz not null,
  reason       text        not null,
  restored_at  timestamptz,
  constraint withdrawal_pk primary key (article_id, withdrawn_at),
  constraint withdrawal_article_fk foreign key (article_id) references article (id) on delete cascade
);

create unique index withdrawal_open_unique on withdrawal (article_id) where restored_at is null;

comment on table withdrawal is 'when an outlet no longer showed an article, and when it did again';
