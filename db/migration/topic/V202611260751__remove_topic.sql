alter table topic add column removed_at timestamptz;

comment on column topic.removed_at is 'set where it was removed with its articles; the row stays, for what was decided about it refers to it';
