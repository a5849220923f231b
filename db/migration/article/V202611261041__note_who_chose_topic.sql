alter table article add column topic_named boolean not null default false;

comment on column article.topic_named is 'its topic was named by whoever handed it in, so that no rules move it';

-- where a topic takes nothing in by itself, somebody must have named it
update article a set topic_named = true
from topic t
where t.id = a.topic_id
  and (t.sample or (t.slug <> 'imported' and t.rule_any = '{}' and t.rule_all = '{}'));
