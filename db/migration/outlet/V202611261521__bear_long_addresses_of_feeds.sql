-- a btree takes no address of more than 2,704 bytes, a hash takes any
alter table feed drop constraint feed_address_unique;
alter table feed add constraint feed_address_once exclude using hash (address with =);
