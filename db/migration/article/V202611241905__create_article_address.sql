create table article_address (
  address    text   not null,
  article_id bigint not null,
  constraint article_address_pk primary key (address),
  constraint article_address_article_fk foreign key (article_id) references article (id) on delete cascade
);

create index article_address_article_idx on article_address (article_id);

comment on table article_address is 'all addresses that lead to an article, its own among them, folded';

insert into article_address (address, article_id) select address, id from article;
