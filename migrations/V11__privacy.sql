-- By which the master key is known again at a start; not of any book, and it tells nothing.
create table master_key (
    one boolean primary key default true check (one),
    check_value bytea not null
);

alter table master_key enable row level security, force row level security;
create policy of_all on master_key using (true);

-- Which books a workspace has, for when all of them are to go.
create policy listed on book for select using (
    current_setting('kith.task', true) = 'list' and workspace_id = current_setting('kith.workspace', true));
