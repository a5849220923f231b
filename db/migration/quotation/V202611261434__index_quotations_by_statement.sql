create index quotation_statement_idx on quotation (statement_id);
