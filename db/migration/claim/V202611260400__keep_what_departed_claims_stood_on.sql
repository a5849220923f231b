create table departed (
  kind        text        not null,
  id          bigint      not null,
  topic_id    bigint      not null,
  story_id    bigint      not null,
  departed_at timestamptz not null default now(),
  constraint departed_pk primary key (kind, id),
  constraint departed_kind_known check (kind in ('CLAIM', 'FIGURE')),
  constraint departed_topic_fk foreign key (topic_id) references topic (id)
);

create table departed_statement (
  kind         text   not null,
  id           bigint not null,
  statement_id bigint not null,
  constraint departed_statement_pk primary key (kind, id, statement_id),
  constraint departed_statement_statement_fk foreign key (statement_id) references statement (id) on delete cascade
);

create index departed_statement_statement_idx on departed_statement (statement_id);

comment on table departed is 'claims and figures that are no more; no word of them is kept';
comment on table departed_statement is 'what they stood on when they went; it leads to what stands on it now';

-- whatever deletes a claim or a figure, its address still leads somewhere
create function note_departed_claim() returns trigger language plpgsql as $$
begin
  insert into departed (kind, id, topic_id, story_id)
  values ('CLAIM', old.id, old.topic_id, old.story_id)
  on conflict (kind, id) do update set departed_at = excluded.departed_at, story_id = excluded.story_id;
  insert into departed_statement (kind, id, statement_id)
  select 'CLAIM', old.id, statement_id from claim_statement where claim_id = old.id
  on conflict do nothing;
  return old;
end $$;

create trigger claim_departs before delete on claim
  for each row execute function note_departed_claim();

-- a merged claim has given its statements away before it goes
create function note_statement_given_away() returns trigger language plpgsql as $$
begin
  insert into departed_statement (kind, id, statement_id)
  values ('CLAIM', old.claim_id, old.statement_id)
  on conflict do nothing;
  return null;
end $$;

create trigger claim_statement_given_away after update of claim_id on claim_statement
  for each row when (old.claim_id <> new.claim_id) execute function note_statement_given_away();

create function note_departed_figure() returns trigger language plpgsql as $$
begin
  insert into departed (kind, id, topic_id, story_id)
  values ('FIGURE', old.id, old.topic_id, old.story_id)
  on conflict (kind, id) do update set departed_at = excluded.departed_at, story_id = excluded.story_id;
  insert into departed_statement (kind, id, statement_id)
  select distinct 'FIGURE', old.id, statement_id from figure_value where figure_id = old.id
  on conflict do nothing;
  return old;
end $$;

create trigger figure_departs before delete on figure
  for each row execute function note_departed_figure();
