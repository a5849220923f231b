delete from harvest_order where task_name = 'forget-fetches';

create index page_left_left_at_idx on page_left (left_at);
