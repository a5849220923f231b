create index wording_use_statement_idx on wording_use (statement_id);
