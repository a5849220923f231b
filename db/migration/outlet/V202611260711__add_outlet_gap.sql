alter table outlet
  add column gap_seconds integer,
  add constraint outlet_gap_sane check (gap_seconds between 1 and 3600);

comment on column outlet.gap_seconds is 'the least pause between two requests to its hosts; null for what the settings say';
