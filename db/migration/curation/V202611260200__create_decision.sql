create table decision (
  id         bigint generated always as identity,
  topic_id   bigint      not null,
  subject    text        not null,
  subject_id bigint      not null,
  other_id   bigint,
  kind       text        not null,
  said       text,
  decided_by text        not null,
  decided_at timestamptz not null,
  reason     text        not null,
  constraint decision_pk primary key (id),
  constraint decision_topic_fk foreign key (topic_id) references topic (id),
  constraint decision_subject_check check (subject in ('STORY', 'CLAIM', 'FIGURE')),
  constraint decision_kind_check check (kind in
    ('MERGE', 'SPLIT', 'MOVE', 'REJECT', 'RELABEL', 'DIFFER', 'AGREE', 'SET_OUTCOME'))
);

create index decision_topic_idx on decision (topic_id, id);
create index decision_subject_idx on decision (subject, subject_id, id);

comment on table decision is 'ledger of all that curators decided; rows are never changed';
comment on column decision.subject_id is 'the story, claim or figure as it was then; it may have gone since';
comment on column decision.other_id is 'what it was merged with or parted from';
comment on column decision.said is 'the new words, the kind of difference, or the outcome that was set';

create table decision_withdrawal (
  decision_id  bigint      not null,
  withdrawn_by text        not null,
  withdrawn_at timestamptz not null,
  reason       text        not null,
  constraint decision_withdrawal_pk primary key (decision_id),
  constraint decision_withdrawal_decision_fk foreign key (decision_id) references decision (id) on delete cascade
);

comment on table decision_withdrawal is 'decisions that hold no more, and why; part of the ledger';

create table decision_doubt (
  decision_id bigint      not null,
  evidence    text        not null,
  since       timestamptz not null,
  constraint decision_doubt_pk primary key (decision_id),
  constraint decision_doubt_decision_fk foreign key (decision_id) references decision (id) on delete cascade
);

comment on table decision_doubt is 'decisions that later evidence speaks against; they hold none the less';

-- the ledgers of stories and claims become one, in the order of time
create temporary table moved_decision on commit drop as
select subject, old, nextval(pg_get_serial_sequence('decision', 'id')) as id
from (
  select 'CLAIM' as subject, id as old, decided_at from claim_decision
  union all
  select 'STORY', id, decided_at from story_decision
  order by 3, 1, 2
) d;

insert into decision (id, topic_id, subject, subject_id, other_id, kind, said, decided_by, decided_at, reason)
overriding system value
select m.id, d.topic_id, 'CLAIM', d.claim_id, d.from_claim_id, d.kind, coalesce(d.words, d.difference),
       d.decided_by, d.decided_at, d.reason
from claim_decision d join moved_decision m on m.subject = 'CLAIM' and m.old = d.id
union all
select m.id, d.topic_id, 'STORY', d.story_id, d.from_story_id, d.kind, null,
       d.decided_by, d.decided_at, d.reason
from story_decision d join moved_decision m on m.subject = 'STORY' and m.old = d.id;

alter table claim_decision_statement drop constraint claim_decision_statement_decision_fk;
update claim_decision_statement set decision_id = -decision_id;
update claim_decision_statement s set decision_id = m.id
from moved_decision m where m.subject = 'CLAIM' and m.old = -s.decision_id;
alter table claim_decision_statement add constraint claim_decision_statement_decision_fk
  foreign key (decision_id) references decision (id) on delete cascade;
drop table claim_decision;

create table story_decision_article (
  decision_id   bigint not null,
  article_id    bigint not null,
  story_id      bigint not null,
  from_story_id bigint,
  constraint story_decision_article_pk primary key (decision_id, article_id),
  constraint story_decision_article_decision_fk foreign key (decision_id) references decision (id) on delete cascade,
  constraint story_decision_article_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint story_decision_article_story_fk foreign key (story_id) references story (id),
  constraint story_decision_article_from_story_fk foreign key (from_story_id) references story (id)
);

create index story_decision_article_article_idx on story_decision_article (article_id, decision_id);

comment on table story_decision_article is 'where a decision puts each article, and where it was before';

insert into story_decision_article (decision_id, article_id, story_id, from_story_id)
select m.id, a.id, d.story_id, d.from_story_id
from story_decision d
join moved_decision m on m.subject = 'STORY' and m.old = d.id
cross join lateral unnest(d.article_ids) as moved (article_id)
join article a on a.id = moved.article_id;
drop table story_decision;
