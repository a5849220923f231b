create function words_language(language text) returns regconfig
  language sql immutable parallel safe
  return case language
    when 'en' then 'pg_catalog.english'::regconfig
    when 'ar' then 'pg_catalog.arabic'::regconfig
    when 'da' then 'pg_catalog.danish'::regconfig
    when 'de' then 'pg_catalog.german'::regconfig
    when 'es' then 'pg_catalog.spanish'::regconfig
    when 'fi' then 'pg_catalog.finnish'::regconfig
    when 'fr' then 'pg_catalog.french'::regconfig
    when 'it' then 'pg_catalog.italian'::regconfig
    when 'nl' then 'pg_catalog.dutch'::regconfig
    when 'no' then 'pg_catalog.norwegian'::regconfig
    when 'pt' then 'pg_catalog.portuguese'::regconfig
    when 'ru' then 'pg_catalog.russian'::regconfig
    when 'sv' then 'pg_catalog.swedish'::regconfig
    when 'tr' then 'pg_catalog.turkish'::regconfig
    else case when language is null then 'pg_catalog.english'::regconfig
              else 'pg_catalog.simple'::regconfig end
  end;

-- A text of a megabyte of different words would not fit into its index, and no article is that long.
alter table revision
  add column words tsvector generated always as (
    setweight(to_tsvector(words_language(language), left(title, 2000)), 'A')
    || setweight(to_tsvector(words_language(language), left(text, 100000)), 'B')
  ) stored;

-- Without fastupdate, so that no search has to read what waits to be indexed.
create index revision_words_idx on revision using gin (words) with (fastupdate = off);

comment on column revision.words is 'what searches find it by: headline and text, by the rules of its language';
