-- A transaction sees the book that it was opened for, and nothing of any other; the tables' owner neither, since the
-- policies are forced. See docs/decisions/0006-a-transaction-sees-one-book.md.

-- Serves, and owns nothing. Where a role may not be made, an administrator makes it before, or the owner serves.
do $$
begin
    if not exists (select from pg_roles where rolname = 'kith_app') then
        create role kith_app nologin nosuperuser nobypassrls;
    end if;
    if not (select rolsuper from pg_roles where rolname = current_user) then
        execute format('grant kith_app to %I', current_user);
    end if;
exception
    when insufficient_privilege or duplicate_object or unique_violation then null;
end $$;

-- What is of a book is seen by a transaction of that book.
do $$
declare
    each text;
begin
    for each in
        select table_name from information_schema.columns
        where table_schema = current_schema and column_name = 'book_id' and table_name <> 'letter'
    loop
        execute format('alter table %I enable row level security, force row level security', each);
        execute format(
            'create policy of_the_open_book on %I using (
                workspace_id = current_setting(''kith.workspace'', true)
                and book_id = current_setting(''kith.book'', true))', each);
    end loop;
end $$;

-- The outbox opens no book, and carries the letters of all.
alter table letter enable row level security, force row level security;
create policy of_the_open_book_or_carried on letter using (
    current_setting('kith.task', true) = 'outbox'
    or workspace_id = current_setting('kith.workspace', true) and book_id = current_setting('kith.book', true));

alter table pace enable row level security, force row level security;
create policy of_the_open_book_or_carried on pace using (
    current_setting('kith.task', true) = 'outbox' or workspace_id = current_setting('kith.workspace', true));

-- db-scheduler opens no book, and rings for all: an alarm tells whose it is and when, and nothing else. A transaction of
-- a book touches its own alone.
alter table scheduled_tasks enable row level security, force row level security;
create policy of_the_open_book_or_of_none on scheduled_tasks using (
    coalesce(current_setting('kith.book', true), '') = ''
    or starts_with(
        task_instance, current_setting('kith.workspace', true) || ' ' || current_setting('kith.book', true) || ' '));

-- Opens a book for the rest of the transaction, makes every other turn on it wait, and tells its version and the one at
-- which somebody went last: all in one trip. No row before the book was begun.
create function open_book(workspace text, owner text) returns table (version bigint, gone_at bigint)
language plpgsql as $$
begin
    perform set_config('kith.workspace', workspace, true), set_config('kith.book', owner, true);
    return query
        select book.version, book.gone_at from book where workspace_id = workspace and book_id = owner for update;
end $$;

do $$
begin
    if exists (select from pg_roles where rolname = 'kith_app') then
        execute format('grant usage on schema %I to kith_app', current_schema);
        execute format('grant select, insert, update, delete on all tables in schema %I to kith_app', current_schema);
        execute format(
            'alter default privileges in schema %I grant select, insert, update, delete on tables to kith_app',
            current_schema);
        revoke insert, update, delete on flyway_schema_history from kith_app;
    end if;
end $$;
