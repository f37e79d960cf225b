-- What members write is kept sealed: see docs/decisions/0007-one-sealed-value-a-row.md. Books from before Kith's first
-- release were kept as they were written, and the key to seal them is not at hand here.
alter table book no force row level security;
do $$
begin
    if exists (select from book) then
        raise exception 'it holds books of a Kith from before its first release, which this one can''t go on with;'
            ' let DATABASE_URL name an empty database';
    end if;
end $$;
alter table book force row level security;

-- The key of each book, wrapped by the master key; that of a workspace itself has no book.
create table book_key (
    workspace_id text not null,
    book_id text not null,
    wrapped bytea not null,
    primary key (workspace_id, book_id)
);

alter table book_key enable row level security, force row level security;
create policy of_the_open_book on book_key using (
    workspace_id = current_setting('kith.workspace', true) and book_id = current_setting('kith.book', true));
create policy carried on book_key for select using (current_setting('kith.task', true) = 'outbox');
create policy wrapped_anew on book_key using (current_setting('kith.task', true) = 'keys');

alter table book drop shown, add shown bytea;
alter table person drop name, drop aliases, drop chat_user, drop role, drop tags, add sealed bytea not null;
alter table talk drop note, add sealed bytea not null;
alter table promise drop what, add sealed bytea not null;
alter table fact drop text, add sealed bytea not null;
alter table gift drop what, add sealed bytea not null;
alter table ask drop what, add sealed bytea not null;
alter table visit drop place, add sealed bytea not null;
alter table offer drop text, add sealed bytea not null;
alter table question drop text, drop about, add sealed bytea not null;
alter table draft drop addressee, drop text, drop better, add sealed bytea not null;
alter table plan drop plan, drop hour, add plan bytea not null, add hour bytea;
alter table named drop why, add sealed bytea not null;
alter table heard drop answer, add answer bytea;

-- Of whom a step speaks stays plain, so that forgetting somebody finds it.
alter table step drop said, drop changes, add people uuid[] not null, add sealed bytea not null;

-- Null once it was given up.
alter table letter drop address, drop reply, add sealed bytea;

-- Keyed hashes, under a key of the book.
alter table person_key alter name_key type uuid using null;
alter table choice alter mention type uuid using null;

drop function open_book;

-- Opens a book for the rest of the transaction, makes every other turn on it wait, and tells all of its row and its key,
-- in one trip. No row before the book was begun. The key is read by a statement of its own, so that it is the one which
-- stands once the book is locked.
create function open_book(workspace text, owner text) returns table (it book, wrapped bytea)
language plpgsql as $$
begin
    perform set_config('kith.workspace', workspace, true), set_config('kith.book', owner, true);
    select book.* into it from book where workspace_id = workspace and book_id = owner for update;
    if found then
        select book_key.wrapped into wrapped from book_key where workspace_id = workspace and book_id = owner;
        return next;
    end if;
end $$;
