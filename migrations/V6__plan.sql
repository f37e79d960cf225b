-- The last weekly plan of a book and the hour that walks through it: days and people's ids, and nothing told of them.
create table plan (
    workspace_id text not null,
    book_id text not null,
    plan jsonb not null,
    hour jsonb,
    primary key (workspace_id, book_id),
    foreign key (workspace_id, book_id) references book on delete cascade
);
