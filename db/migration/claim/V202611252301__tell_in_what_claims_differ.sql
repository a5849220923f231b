create table claim_difference (
  claim_id      bigint  not null,
  position      integer not null,
  kind          text    not null,
  one_statement bigint  not null,
  one_article   bigint  not null,
  one_words     text    not null,
  two_statement bigint  not null,
  two_article   bigint  not null,
  two_words     text    not null,
  reason        text,
  constraint claim_difference_pk primary key (claim_id, position),
  constraint claim_difference_claim_fk foreign key (claim_id) references claim (id) on delete cascade,
  constraint claim_difference_one_fk foreign key (one_statement) references statement (id) on delete cascade,
  constraint claim_difference_two_fk foreign key (two_statement) references statement (id) on delete cascade
);

create index claim_difference_one_idx on claim_difference (one_statement);
create index claim_difference_two_idx on claim_difference (two_statement);

comment on table claim_difference is 'pairs of statements that explain in what a claim differs, numbers aside';
comment on column claim_difference.reason is 'why a curator set it; null where it was computed';

alter table claim add column background boolean not null default false;
comment on column claim.background is 'tells of what was long before the news of the day';

alter table claim add column curated boolean not null default false;
comment on column claim.curated is 'a curator''s decision shaped it';
