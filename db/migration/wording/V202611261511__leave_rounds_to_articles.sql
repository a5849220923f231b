insert into article_round (step, topic_id, request, next_id, looked, ended_at)
select 'recount-wordings', topic_id, request, next_id, counted, ended_at from wording_recount;

drop table wording_recount;
