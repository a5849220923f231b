create table outlet_icon (
  outlet_id bigint      not null,
  png       bytea,
  version   text,
  looked_at timestamptz not null,
  constraint outlet_icon_pk primary key (outlet_id),
  constraint outlet_icon_outlet_fk foreign key (outlet_id) references outlet (id) on delete cascade,
  constraint outlet_icon_whole check ((png is null) = (version is null))
);

comment on column outlet_icon.png is 'made anew from what the outlet serves; null where none was found';
comment on column outlet_icon.version is 'a hash of the picture';
