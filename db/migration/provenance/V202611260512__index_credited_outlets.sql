create index credit_outlet_idx on credit (outlet);
