alter table outlet_inquiry add column icon bytea;

comment on column outlet_inquiry.icon is 'the outlet''s icon as it would be kept; null where none was found';
