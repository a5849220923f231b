alter table substitution add column kind text not null default 'WORD_SWAPPED';

comment on column substitution.kind is 'whether a name was broken, the meaning changed, or a word swapped for another';
