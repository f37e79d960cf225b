-- Something was told of them since their figures were counted: see kith.store.TieTable.
alter table tie add uncounted boolean not null default false;
