create table sighting (
  id         bigint generated always as identity,
  topic_id   bigint      not null,
  story_id   bigint      not null,
  kind       text        not null,
  respect    text        not null,
  subject    text        not null,
  place      text        not null,
  first_seen timestamptz not null,
  changed_at timestamptz not null,
  gone_at    timestamptz,
  constraint sighting_pk primary key (id),
  constraint sighting_topic_fk foreign key (topic_id) references topic (id) on delete cascade,
  constraint sighting_story_fk foreign key (story_id) references story (id) on delete cascade,
  constraint sighting_kind_check
    check (kind in ('CONFLICT', 'UPDATE', 'ALTERED_QUOTATION', 'DROPPED_ATTRIBUTION'))
);

create index sighting_topic_idx on sighting (topic_id, first_seen desc, id desc) where gone_at is null;
create index sighting_story_idx on sighting (story_id, first_seen desc, id desc);

comment on table sighting is 'a disagreement between articles and when it was first seen, whatever was computed anew since';
comment on column sighting.respect is 'in what they disagree: "how many", "who"';
comment on column sighting.place is 'the anchor on the story''s page where it is shown';
comment on column sighting.gone_at is 'since when it is no longer found; null while it is';

create table sighting_side (
  sighting_id  bigint  not null,
  position     integer not null,
  article_id   bigint  not null,
  statement_id bigint,
  words        text    not null,
  against      boolean not null,
  constraint sighting_side_pk primary key (sighting_id, position),
  constraint sighting_side_sighting_fk foreign key (sighting_id) references sighting (id) on delete cascade,
  constraint sighting_side_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index sighting_side_article_idx on sighting_side (article_id);

comment on column sighting_side.against is 'it stands against the sides that are not: the later number, the altered words, the copy';
comment on column sighting_side.statement_id is 'the sentence it stands in; that may have been read anew since';

create table sighting_mark (
  mark        uuid   not null,
  sighting_id bigint not null,
  constraint sighting_mark_pk primary key (mark),
  constraint sighting_mark_sighting_fk foreign key (sighting_id) references sighting (id) on delete cascade
);

create index sighting_mark_sighting_idx on sighting_mark (sighting_id);

comment on table sighting_mark is 'by what a disagreement is known again: digests of two articles with the words that stand against each other';

create table story_state (
  story_id   bigint      not null,
  topic_id   bigint      not null,
  reports    integer     not null,
  digest     text        not null,
  changes    bigint      not null,
  changed_at timestamptz not null,
  constraint story_state_pk primary key (story_id),
  constraint story_state_story_fk foreign key (story_id) references story (id) on delete cascade
);

comment on table story_state is 'what a story looks like to who follows it, and when that last changed';
comment on column story_state.reports is 'how many reports are independent';
comment on column story_state.changes is 'counts the changes';

create table topic_state (
  topic_id           bigint      not null,
  changes            bigint      not null,
  changed_at         timestamptz not null,
  sightings          bigint      not null,
  sightings_changed  timestamptz not null,
  constraint topic_state_pk primary key (topic_id),
  constraint topic_state_topic_fk foreign key (topic_id) references topic (id) on delete cascade
);

comment on column topic_state.changes is 'counts the changes of its stories';
comment on column topic_state.sightings is 'counts the changes of its disagreements';

create table story_due (
  topic_id bigint not null,
  story_id bigint not null,
  constraint story_due_topic_fk foreign key (topic_id) references topic (id) on delete cascade
);

create index story_due_topic_idx on story_due (topic_id);

comment on table story_due is 'stories to be looked at again; one may stand there several times, so that nobody waits for another';

create sequence chronicle_order;

insert into story_due (topic_id, story_id) select topic_id, id from story;
