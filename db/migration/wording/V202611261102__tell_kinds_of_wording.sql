alter table wording_use add column kind text;

update wording_use
set kind = case
  when scare_quoted then 'SCARE_QUOTE'
  when referent in ('verbs that doubt', 'verbs that vouch') then 'VERB'
  else 'CONFLICT'
end;

alter table wording_use
  alter column kind set not null,
  drop constraint wording_use_once,
  drop column scare_quoted,
  add constraint wording_use_once unique (article_id, kind, referent, text),
  add constraint wording_use_kind_known
    check (kind in ('REFERENT', 'CONFLICT', 'LABEL', 'VERB', 'SCARE_QUOTE'));

comment on column wording_use.kind is 'what is named: a referent of the settings, an armed conflict, an actor; or what is no name: a verb of saying, a term in scare quotes';
