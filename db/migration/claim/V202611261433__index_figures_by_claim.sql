-- A claim that goes leaves its figures without one; each such read all figures.
create index figure_claim_idx on figure (claim_id);
