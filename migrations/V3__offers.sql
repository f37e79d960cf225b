-- What the owner of a book can do for others.
create table offer (
    workspace_id text not null,
    book_id text not null,
    offer_id uuid not null,
    text text not null,
    told_on date not null,
    primary key (workspace_id, book_id, offer_id),
    foreign key (workspace_id, book_id) references book on delete cascade
);
