create table story_telling (
  topic_id   bigint      not null,
  word       text        not null,
  at         timestamptz not null,
  article_id bigint      not null,
  constraint story_telling_pk primary key (topic_id, word, at, article_id),
  constraint story_telling_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index story_telling_article_idx on story_telling (article_id);

comment on table story_telling is 'the words by which a placed article is found, in order of time, so that only those of its weeks are read';

insert into story_telling (topic_id, word, at, article_id)
select topic_id, word, at, article_id from story_member cross join lateral unnest(telling) word
on conflict do nothing;

alter table story_member drop column telling;

create table story_archive (
  topic_id bigint  not null,
  articles integer not null,
  constraint story_archive_pk primary key (topic_id),
  constraint story_archive_topic_fk foreign key (topic_id) references topic (id) on delete cascade
);

comment on table story_archive is 'how many articles of a topic were placed, so that placing one need not count them';

insert into story_archive (topic_id, articles) select topic_id, count(*) from story_member group by topic_id;
