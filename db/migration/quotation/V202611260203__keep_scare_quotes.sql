alter table quotation add column scare boolean not null default false;

comment on column quotation.scare is 'its sentence gives the words to nobody and holds them at a distance';
