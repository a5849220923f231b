alter table figure_outcome add column ground text;

-- what the outcome alone tells, until the topic is compared again
update figure_outcome
set ground = case outcome
  when 'MORE_PRECISE' then 'NARROWER'
  when 'VAGUER' then 'WIDER'
  when 'DECLARED_UNKNOWN' then 'NOT_KNOWN'
  when 'UPDATED' then 'GROWN'
  else 'APART'
end;

alter table figure_outcome alter column ground set not null;

comment on column figure_outcome.ground is 'why the two values stand to each other as they do';
