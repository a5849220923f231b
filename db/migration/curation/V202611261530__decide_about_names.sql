alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check check (kind in
  ('MERGE', 'SPLIT', 'MOVE', 'OMIT', 'REJECT', 'RELABEL', 'DIFFER', 'AGREE', 'SET_OUTCOME',
   'SET_TITLE', 'SET_AUTHORS', 'SET_PUBLISHED', 'SET_LANGUAGE', 'OMIT_NAME'));
