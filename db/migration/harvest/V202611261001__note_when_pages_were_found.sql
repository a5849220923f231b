alter table page_watch add column found_at timestamptz;

comment on column page_watch.found_at is 'when a feed named it first; null for those found before this was noted';

create index fetch_log_address_idx on fetch_log using hash (address);
