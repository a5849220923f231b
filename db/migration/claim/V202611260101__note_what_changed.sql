create table comparison_change (
  id           bigint generated always as identity,
  topic_id     bigint not null,
  statement_id bigint not null,
  constraint comparison_change_pk primary key (id),
  constraint comparison_change_statement_fk foreign key (statement_id) references statement (id) on delete cascade
);

create index comparison_change_topic_idx on comparison_change (topic_id, id);
create index comparison_change_statement_idx on comparison_change (statement_id);

comment on table comparison_change is 'statements that came, moved or went since their topic was compared; one may stand here twice, so that nobody waits for a comparison that is under way';

create table figure_trait (
  figure_id bigint not null,
  topic_id  bigint not null,
  trait     text   not null,
  constraint figure_trait_pk primary key (figure_id, trait),
  constraint figure_trait_figure_fk foreign key (figure_id) references figure (id) on delete cascade
);

create index figure_trait_topic_idx on figure_trait (topic_id, trait);

comment on table figure_trait is 'what figures have in common that may be one: a number, a deed in a story, a year';

alter table figure add column amounts integer not null default 0;
update figure f set amounts = (select count(*) from figure_value v where v.figure_id = f.id);
comment on column figure.amounts is 'how many values it had when it was compared; fewer are left where articles were removed';

create index figure_value_article_idx on figure_value (article_id);

-- figures have no traits yet: every topic is compared once more
insert into comparison_change (topic_id, statement_id)
select s.topic_id, s.id from statement s join comparison c on c.topic_id = s.topic_id
where s.current order by s.id;
update comparison set requested = requested + 1;
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
select 'compare-topic', topic_id || ':' || requested, now(), false, 1 from comparison;
