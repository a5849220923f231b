alter table statement add column read_source_id bigint;
alter table statement add constraint statement_read_source_fk foreign key (read_source_id) references source (id);

create index statement_read_source_idx on statement (read_source_id, topic_id) where read_source_id is not null;

comment on column statement.read_source_id is 'the source as read, where a curator gave it another name; null otherwise';
