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

-- What the owner of a book chose to be kept: for how many years, for ever where it is null; and when they took a copy.
alter table book
    add keep_years smallint,
    add exported_at timestamptz;

-- Every text that left for a language model, as it left.
create table sent (
    workspace_id text not null,
    book_id text not null,
    sent_id uuid not null,
    at timestamptz not null,
    model text not null,
    sealed bytea not null,
    primary key (workspace_id, book_id, sent_id),
    foreign key (workspace_id, book_id) references book on delete cascade
);

create index sent_newest on sent (workspace_id, book_id, at);
alter table sent enable row level security, force row level security;
create policy of_the_open_book on sent using (
    workspace_id = current_setting('kith.workspace', true) and book_id = current_setting('kith.book', true));

-- What was written about the talk is gone; that it took place stays.
alter table talk add faded boolean not null default false;
