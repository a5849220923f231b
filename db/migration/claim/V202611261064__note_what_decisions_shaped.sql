create table claim_ruling (
  claim_id    bigint not null,
  decision_id bigint not null,
  constraint claim_ruling_pk primary key (claim_id, decision_id),
  constraint claim_ruling_claim_fk foreign key (claim_id) references claim (id) on delete cascade,
  constraint claim_ruling_decision_fk foreign key (decision_id) references decision (id) on delete cascade
);

create table figure_ruling (
  figure_id   bigint not null,
  decision_id bigint not null,
  constraint figure_ruling_pk primary key (figure_id, decision_id),
  constraint figure_ruling_figure_fk foreign key (figure_id) references figure (id) on delete cascade,
  constraint figure_ruling_decision_fk foreign key (decision_id) references decision (id) on delete cascade
);

comment on table claim_ruling is 'which decisions of curators shaped a claim, as it was compared last';
comment on table figure_ruling is 'which decisions of curators shaped a figure, as it was compared last';
