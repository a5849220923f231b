alter table decision drop constraint decision_subject_check;
alter table decision add constraint decision_subject_check
  check (subject in ('STORY', 'CLAIM', 'FIGURE', 'SOURCE'));

alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check check (kind in
  ('MERGE', 'SPLIT', 'MOVE', 'OMIT', 'REJECT', 'RELABEL', 'DIFFER', 'AGREE', 'SET_OUTCOME'));

alter table decision_doubt add column outlets integer not null default 0;
comment on column decision_doubt.evidence is 'what speaks against it: an outcome''s word, or a word for other evidence';
comment on column decision_doubt.outlets is 'how many outlets'' later articles speak against it';
