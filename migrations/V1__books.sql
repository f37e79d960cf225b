-- Everything belongs to one book: every primary key begins with the workspace and the book,
-- so that the tables can be distributed by workspace without a change of code.

create table book (
    workspace_id text not null,
    book_id text not null,
    zone text,
    ask_model boolean not null default false,
    primary key (workspace_id, book_id)
);

create table person (
    workspace_id text not null,
    book_id text not null,
    person_id uuid not null,
    name text not null,
    aliases text[] not null,
    chat_user text,
    relation text not null,
    role text,
    decision_maker boolean not null,
    circle text not null,
    connected_on date,
    quiet_until date,
    let_go integer not null,
    primary key (workspace_id, book_id, person_id),
    foreign key (workspace_id, book_id) references book on delete cascade
);

-- The words under which a person is found: see kith.people.NameKeys.
create table person_key (
    workspace_id text not null,
    book_id text not null,
    name_key text not null,
    person_id uuid not null,
    primary key (workspace_id, book_id, name_key, person_id),
    foreign key (workspace_id, book_id, person_id) references person on delete cascade
);

create index person_key_by_person on person_key (workspace_id, book_id, person_id);

create table talk (
    workspace_id text not null,
    book_id text not null,
    talk_id uuid not null,
    kind text not null,
    held_on date not null,
    note text not null,
    primary key (workspace_id, book_id, talk_id),
    foreign key (workspace_id, book_id) references book on delete cascade
);

create table talk_person (
    workspace_id text not null,
    book_id text not null,
    person_id uuid not null,
    talk_id uuid not null,
    position integer not null,
    held_on date not null,
    primary key (workspace_id, book_id, person_id, talk_id),
    foreign key (workspace_id, book_id, person_id) references person,
    foreign key (workspace_id, book_id, talk_id) references talk on delete cascade
);

create index talk_person_by_talk on talk_person (workspace_id, book_id, talk_id);

create table promise (
    workspace_id text not null,
    book_id text not null,
    promise_id uuid not null,
    person_id uuid not null,
    side text not null,
    what text not null,
    due date,
    state text not null,
    made_on date not null,
    primary key (workspace_id, book_id, promise_id),
    foreign key (workspace_id, book_id, person_id) references person
);

create index promise_by_person on promise (workspace_id, book_id, person_id);
create index promise_open on promise (workspace_id, book_id, due) where state = 'OPEN';

create table fact (
    workspace_id text not null,
    book_id text not null,
    fact_id uuid not null,
    person_id uuid not null,
    text text not null,
    kind text not null,
    learned_on date not null,
    primary key (workspace_id, book_id, fact_id),
    foreign key (workspace_id, book_id, person_id) references person
);

create index fact_by_person on fact (workspace_id, book_id, person_id, learned_on);

create table gift (
    workspace_id text not null,
    book_id text not null,
    gift_id uuid not null,
    person_id uuid not null,
    what text not null,
    given_on date not null,
    primary key (workspace_id, book_id, gift_id),
    foreign key (workspace_id, book_id, person_id) references person
);

create index gift_by_person on gift (workspace_id, book_id, person_id);

create table ask (
    workspace_id text not null,
    book_id text not null,
    ask_id uuid not null,
    person_id uuid not null,
    what text not null,
    asked_on date not null,
    primary key (workspace_id, book_id, ask_id),
    foreign key (workspace_id, book_id, person_id) references person
);

create index ask_by_person on ask (workspace_id, book_id, person_id);

-- What each turn changed, so that it can be taken back; `nth` orders the steps of a book.
create table step (
    workspace_id text not null,
    book_id text not null,
    step_id uuid not null,
    nth bigint generated always as identity,
    at timestamptz not null,
    said text not null,
    changes jsonb not null,
    taken_back boolean not null default false,
    primary key (workspace_id, book_id, step_id),
    foreign key (workspace_id, book_id) references book on delete cascade
);

create index step_newest on step (workspace_id, book_id, nth) where not taken_back;

-- Events that were heard, and what was answered: the platform may deliver one again.
create table heard (
    workspace_id text not null,
    book_id text not null,
    event_id text not null,
    at timestamptz not null default now(),
    answer jsonb,
    primary key (workspace_id, book_id, event_id),
    foreign key (workspace_id, book_id) references book on delete cascade
);

-- What Kith asked back; gone once it is answered.
create table question (
    workspace_id text not null,
    book_id text not null,
    question_id uuid not null,
    kind text not null,
    text text not null,
    about text not null,
    at timestamptz not null,
    primary key (workspace_id, book_id, question_id),
    foreign key (workspace_id, book_id) references book on delete cascade
);

-- Whom the owner meant by a name that fits several.
create table choice (
    workspace_id text not null,
    book_id text not null,
    mention text not null,
    person_id uuid not null,
    at timestamptz not null,
    primary key (workspace_id, book_id, mention),
    foreign key (workspace_id, book_id, person_id) references person on delete cascade
);

-- Letters on their way, in the order of `nth` for each channel.
create table letter (
    workspace_id text not null,
    book_id text not null,
    letter_id uuid not null,
    nth bigint generated always as identity,
    channel text not null,
    address jsonb not null,
    reply jsonb not null,
    since timestamptz not null default now(),
    attempts integer not null default 0,
    next_try timestamptz not null,
    last_error text,
    given_up boolean not null default false,
    primary key (workspace_id, book_id, letter_id),
    foreign key (workspace_id, book_id) references book on delete cascade
);

create index letter_waiting on letter (next_try) where not given_up;
create index letter_of_channel on letter (workspace_id, channel, nth) where not given_up;
