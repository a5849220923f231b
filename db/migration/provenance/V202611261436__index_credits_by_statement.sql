create index credit_statement_idx on credit (statement_id);
create index own_report_statement_idx on own_report (statement_id);
