-- From now on they go when a revision is read anew.
delete from statement_match m using statement s where s.id = m.one_id and not s.current;
delete from statement_match m using statement s where s.id = m.two_id and not s.current;
