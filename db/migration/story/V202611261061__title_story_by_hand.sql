alter table story add column title_decision_id bigint;
alter table story add constraint story_title_decision_fk
  foreign key (title_decision_id) references decision (id) on delete set null;

comment on column story.title_decision_id is 'the decision that gave the title; null where a member''s headline was found to fit best';

create table story_headline (
  decision_id bigint not null,
  article_id  bigint not null,
  constraint story_headline_pk primary key (decision_id),
  constraint story_headline_decision_fk foreign key (decision_id) references decision (id) on delete cascade,
  constraint story_headline_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index story_headline_article_idx on story_headline (article_id);

comment on table story_headline is 'whose headline a curator chose for a story; its words go with the article';
