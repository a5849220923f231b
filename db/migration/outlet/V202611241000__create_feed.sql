create table feed (
  id             bigint generated always as identity,
  outlet_id      bigint      not null,
  address        text        not null,
  title          text,
  listing        boolean     not null default false,
  state          text        not null default 'ACTIVE',
  retired_reason text,
  added_at       timestamptz not null default now(),
  constraint feed_pk primary key (id),
  constraint feed_address_unique unique (address),
  constraint feed_outlet_fk foreign key (outlet_id) references outlet (id) on delete cascade,
  constraint feed_state_known check (state in ('ACTIVE', 'PAUSED', 'RETIRED'))
);

create index feed_outlet_idx on feed (outlet_id);

comment on column feed.listing is 'a page that lists articles, read as such; other kinds tell themselves apart';
