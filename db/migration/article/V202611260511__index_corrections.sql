create index revision_substantive_idx on revision (taken_at desc) where kind = 'SUBSTANTIVE';
create index withdrawal_withdrawn_idx on withdrawal (withdrawn_at desc);
