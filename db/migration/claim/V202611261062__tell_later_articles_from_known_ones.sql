create table claim_decision_horizon (
  decision_id  bigint not null,
  last_article bigint not null,
  constraint claim_decision_horizon_pk primary key (decision_id),
  constraint claim_decision_horizon_decision_fk foreign key (decision_id) references decision (id) on delete cascade
);

comment on table claim_decision_horizon is 'the last article that was there when a curator decided; those with a greater id came later';

insert into claim_decision_horizon (decision_id, last_article)
select d.id, coalesce((select max(a.id) from article a where a.first_seen_at <= d.decided_at), 0)
from decision d where d.subject in ('CLAIM', 'FIGURE');

create table held_back (
  statement_id bigint not null,
  decision_id  bigint not null,
  article_id   bigint not null,
  constraint held_back_pk primary key (statement_id),
  constraint held_back_statement_fk foreign key (statement_id) references statement (id) on delete cascade,
  constraint held_back_decision_fk foreign key (decision_id) references decision (id) on delete cascade
);

create index held_back_decision_idx on held_back (decision_id);

comment on table held_back is 'later statements that say what a curator rejected as a claim';

-- a merged figure has given its values away before it goes
create function note_value_given_away() returns trigger language plpgsql as $$
begin
  insert into departed_statement (kind, id, statement_id)
  values ('FIGURE', old.figure_id, old.statement_id)
  on conflict do nothing;
  return null;
end $$;

create trigger figure_value_given_away after update of figure_id on figure_value
  for each row when (old.figure_id <> new.figure_id) execute function note_value_given_away();

alter table claim_decision_statement add column left_behind boolean not null default false;
comment on column claim_decision_statement.left_behind is 'what stays where moved statements or numbers were';
