create table installation (
  key    uuid    not null default gen_random_uuid(),
  single boolean not null default true,
  constraint installation_pk primary key (single),
  constraint installation_single_check check (single)
);

comment on table installation is 'tells this installation from all others, wherever it moves; one row';

insert into installation default values;
