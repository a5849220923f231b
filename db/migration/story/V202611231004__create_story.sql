create table story (
  id         bigint generated always as identity,
  slug       text        not null,
  topic_id   bigint      not null,
  title      text        not null,
  created_at timestamptz not null default now(),
  constraint story_pk primary key (id),
  constraint story_slug_unique unique (slug),
  constraint story_topic_fk foreign key (topic_id) references topic (id)
);

create index story_topic_idx on story (topic_id);

create table story_article (
  article_id bigint not null,
  story_id   bigint not null,
  constraint story_article_pk primary key (article_id),
  constraint story_article_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint story_article_story_fk foreign key (story_id) references story (id)
);

create index story_article_story_idx on story_article (story_id);
