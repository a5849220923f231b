alter table story_member add column lead bytea;
update story_member set lead = title;
alter table story_member alter column lead set not null;

comment on column story_member.lead is 'vector of headline and first statements; of the headline alone where the article was placed before these were kept';
