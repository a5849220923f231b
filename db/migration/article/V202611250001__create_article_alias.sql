create table article_alias (
  article_id bigint      not null,
  url        text        not null,
  met_at     timestamptz not null,
  constraint article_alias_pk primary key (article_id, url),
  constraint article_alias_article_fk foreign key (article_id) references article (id) on delete cascade
);

comment on table article_alias is 'the addresses under which an article was met, as written but for tracking parameters and fragment';

insert into article_alias (article_id, url, met_at) select id, url, first_seen_at from article where url is not null;

-- Addresses are folded further than before: hosts of mobile and AMP versions, standard ports, index pages.
insert into article_address (address, article_id)
select folded, min(article_id)
from (
  select article_id, address,
         regexp_replace(
           regexp_replace(
             regexp_replace(address, '^([^/?]*?)(^|\.)(?:(?:www|m|mobile|amp)\.)+(?=[^./?]+\.)', '\1\2'),
             '^([^/?:]+):(?:80|443)(?=[/?]|$)', '\1'),
           '/(?:index|default)\.(?:s?html?|php|aspx?|jsp|cfm)(?=\?|$)', '', 'i') as folded
  from article_address
  where address not like 'import:%'
) refolded
where folded <> address
group by folded
on conflict do nothing;
