-- an address may be longer than what an index takes, 2,704 bytes; none of these is looked up by it
alter table article_alias drop constraint article_alias_pk;
create unique index article_alias_once on article_alias (article_id, md5(url));

alter table revision_link drop constraint revision_link_pk;
create index revision_link_place_idx on revision_link (revision_id, start_at);
