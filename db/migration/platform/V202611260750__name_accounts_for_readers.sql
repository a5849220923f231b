alter table account add column public_name text;

comment on column account.public_name is 'what readers see beside a decision; where null, the name before any @';
