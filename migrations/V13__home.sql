-- Whether the owner ever opened their Home tab, so that it is kept up to date.
alter table book add home_opened boolean not null default false;
