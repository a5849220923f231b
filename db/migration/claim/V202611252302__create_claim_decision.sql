create table claim_decision (
  id            bigint generated always as identity,
  topic_id      bigint      not null,
  kind          text        not null,
  claim_id      bigint      not null,
  from_claim_id bigint,
  words         text,
  difference    text,
  decided_by    text        not null,
  decided_at    timestamptz not null,
  reason        text        not null,
  constraint claim_decision_pk primary key (id),
  constraint claim_decision_topic_fk foreign key (topic_id) references topic (id),
  constraint claim_decision_kind_check
    check (kind in ('MERGE', 'SPLIT', 'REJECT', 'RELABEL', 'DIFFER', 'AGREE'))
);

create index claim_decision_topic_idx on claim_decision (topic_id, id);

comment on table claim_decision is 'ledger of what curators decided about claims; rows are never changed';
comment on column claim_decision.claim_id is 'the claim as it was then; it may have gone since';

create table claim_decision_statement (
  decision_id bigint  not null,
  article_id  bigint  not null,
  digest      text    not null,
  aside       boolean not null,
  constraint claim_decision_statement_pk primary key (decision_id, article_id, digest),
  constraint claim_decision_statement_decision_fk foreign key (decision_id) references claim_decision (id) on delete cascade,
  constraint claim_decision_statement_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index claim_decision_statement_article_idx on claim_decision_statement (article_id);

comment on table claim_decision_statement is 'what a decision is about: statements by their words, because a new reading gives new ids';
comment on column claim_decision_statement.digest is 'SHA-256 of the words, hexadecimal; the words themselves go with their article';
comment on column claim_decision_statement.aside is 'on the other side of the decision: merged in, split off, or departing';
