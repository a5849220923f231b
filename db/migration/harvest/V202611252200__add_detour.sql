alter table feed_watch
  add column detour          text,
  add column detour_hops     integer not null default 0,
  add column detour_for_good boolean not null default false;

alter table page_watch
  add column detour          text,
  add column detour_hops     integer not null default 0,
  add column detour_for_good boolean not null default false;

comment on column feed_watch.detour is 'where a redirect to another host leads, until it was read there; host_id is that host then';
comment on column page_watch.detour is 'where a redirect to another host leads, until it was read there; host_id is that host then';
