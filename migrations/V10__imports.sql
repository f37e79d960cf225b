-- How people may be reached. `brought_by` is the step of the import with which they
-- came. Whoever has no row in `tie` is only listed: nothing has happened with them yet.
create table reach (
    workspace_id text not null,
    book_id text not null,
    person_id uuid not null,
    sealed bytea not null,
    brought_by uuid,
    primary key (workspace_id, book_id, person_id),
    foreign key (workspace_id, book_id, person_id) references person on delete cascade
);

create index reach_brought on reach (workspace_id, book_id, brought_by) where brought_by is not null;

-- What else the import of a step did: entries that it added, and people whom it completed, with what they
-- were and became, `sealed`.
create table brought (
    workspace_id text not null,
    book_id text not null,
    step_id uuid not null,
    entry_id uuid not null,
    kind text not null,
    sealed bytea,
    primary key (workspace_id, book_id, step_id, entry_id),
    foreign key (workspace_id, book_id) references book on delete cascade
);

-- Work that takes longer than an answer may: a file to be fetched, asked about or taken in, a book to be packed. `sealed`
-- says what and how far it is; `content` is what the file held, packed and sealed too.
create table errand (
    workspace_id text not null,
    book_id text not null,
    errand_id uuid not null,
    sealed bytea not null,
    content bytea,
    primary key (workspace_id, book_id, errand_id),
    foreign key (workspace_id, book_id) references book on delete cascade
);

do $$
declare
    each text;
begin
    foreach each in array array['reach', 'brought', 'errand'] loop
        execute format('alter table %I enable row level security, force row level security', each);
        execute format(
            'create policy of_the_open_book on %I using (
                workspace_id = current_setting(''kith.workspace'', true)
                and book_id = current_setting(''kith.book'', true))', each);
    end loop;
end $$;
