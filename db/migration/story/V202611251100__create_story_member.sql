create table story_member (
  article_id bigint      not null,
  topic_id   bigint      not null,
  at         timestamptz not null,
  title      bytea       not null,
  words      text[]      not null,
  counts     smallint[]  not null,
  telling    text[]      not null,
  constraint story_member_pk primary key (article_id),
  constraint story_member_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index story_member_topic_idx on story_member (topic_id, at);
create index story_member_telling_idx on story_member using gin (telling);

comment on table story_member is 'what placing later articles asks of one that was placed';
comment on column story_member.title is 'vector of the headline';
comment on column story_member.words is 'content words of headline and text; counts says how often each stands there';
comment on column story_member.telling is 'the words by which it is found';

create table story_word (
  topic_id bigint  not null,
  word     text    not null,
  articles integer not null,
  constraint story_word_pk primary key (topic_id, word)
);

comment on table story_word is 'how many articles of a topic use a word';

alter table story add column merged_into bigint;
alter table story add constraint story_merged_into_fk foreign key (merged_into) references story (id);
comment on column story.merged_into is 'where its articles went; its address leads there';

alter table story_article add column fixed boolean not null default false;
comment on column story_article.fixed is 'a curator put it there; no recomputation moves it';

create table story_decision (
  id          bigint generated always as identity,
  topic_id    bigint      not null,
  kind        text        not null,
  story_id    bigint      not null,
  from_story_id bigint,
  article_ids bigint[]    not null,
  decided_by  text        not null,
  decided_at  timestamptz not null,
  reason      text        not null,
  constraint story_decision_pk primary key (id),
  constraint story_decision_topic_fk foreign key (topic_id) references topic (id),
  constraint story_decision_story_fk foreign key (story_id) references story (id),
  constraint story_decision_from_story_fk foreign key (from_story_id) references story (id),
  constraint story_decision_kind_check check (kind in ('MERGE', 'SPLIT', 'MOVE'))
);

create index story_decision_topic_idx on story_decision (topic_id, id);

comment on table story_decision is 'ledger of what curators decided about stories; rows are never changed';
