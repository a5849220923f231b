alter table claim
  drop constraint claim_story_fk,
  add constraint claim_story_fk foreign key (story_id) references story (id) on delete cascade;

alter table figure
  drop constraint figure_story_fk,
  add constraint figure_story_fk foreign key (story_id) references story (id) on delete cascade;
