alter table figure add column label text not null default '';

comment on column figure.label is 'what is counted, in words of one of its statements; empty until the topic is compared again';
