alter table figure
  add column curated boolean not null default false,
  add column computed text,
  add column outcome_decision_id bigint,
  add constraint figure_outcome_decision_fk
    foreign key (outcome_decision_id) references decision (id) on delete set null;

comment on column figure.curated is 'a curator''s decision shaped it';
comment on column figure.computed is 'the outcome that was computed, where a curator set another; null otherwise';
