-- That a channel keeps a book together; `shared` while another company reads the channel, `stopping` the letter with
-- the export after whose arrival the book is gone.
create table team (
    workspace_id text not null,
    book_id text not null,
    started_by text not null,
    started_at timestamptz not null,
    shared boolean not null,
    stopping uuid,
    primary key (workspace_id, book_id),
    foreign key (workspace_id, book_id) references book on delete cascade
);

-- Whom a channel's nudge of a day named, in that order, and who took them upon themselves; `step_id` is what that
-- member logged when it was done.
create table named (
    workspace_id text not null,
    book_id text not null,
    told_on date not null,
    person_id uuid not null,
    nth integer not null,
    why text not null,
    taken_by text,
    step_id uuid,
    primary key (workspace_id, book_id, told_on, person_id),
    foreign key (workspace_id, book_id, person_id) references person on delete cascade
);

-- When a channel was last told a practice.
create table practice (
    workspace_id text not null,
    book_id text not null,
    practice text not null,
    told_on date not null,
    primary key (workspace_id, book_id, practice),
    foreign key (workspace_id, book_id) references book on delete cascade
);

-- What was answered before there were answers to all.
update heard set answer = answer || '{"toAll": false}' where answer ->> 'is' = 'Say';
