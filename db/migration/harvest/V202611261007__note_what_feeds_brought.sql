alter table feed_watch
  add column brought_at timestamptz,
  add column brought_rhythm_millis bigint;

comment on column feed_watch.brought_at is 'when it last brought an entry that was new; null before that was noted';
comment on column feed_watch.brought_rhythm_millis is 'the rhythm that followed from it then';
