-- Figures kept for ranking, drafts that are worked on, visits, tags.
alter table book
    add keep_drafts boolean not null default false,
    add version bigint not null default 0,
    add gone_at bigint not null default 0,
    add shown jsonb;

alter table person
    add tags text[] not null default '{}',
    add archived boolean not null default false;

-- The figures of each person's log, kept with every change of it: see kith.store.TieTable. `version` is the book's
-- when they changed last, so that another instance reads again what it holds.
create table tie (
    workspace_id text not null,
    book_id text not null,
    person_id uuid not null,
    version bigint not null,
    days integer not null,
    first_on date,
    last_on date,
    log_gaps double precision not null,
    last_days date[] not null,
    last_kinds text[] not null,
    given integer not null,
    asked integer not null,
    last_given date,
    last_asked date,
    they_kept integer not null,
    shown_on date,
    asked_value_on date,
    primary key (workspace_id, book_id, person_id),
    foreign key (workspace_id, book_id, person_id) references person on delete cascade
);

create index tie_changed on tie (workspace_id, book_id, version);

-- Where the owner said they will be.
create table visit (
    workspace_id text not null,
    book_id text not null,
    visit_id uuid not null,
    place text not null,
    from_day date not null,
    to_day date not null,
    primary key (workspace_id, book_id, visit_id),
    foreign key (workspace_id, book_id) references book on delete cascade
);

create index visit_to_come on visit (workspace_id, book_id, to_day);

-- Drafts that are being worked on; dropped after a while, see kith.conversation.DraftDesk.
create table draft (
    workspace_id text not null,
    book_id text not null,
    draft_id uuid not null,
    person_id uuid,
    addressee text,
    text text not null,
    better text not null,
    state text not null,
    at timestamptz not null,
    primary key (workspace_id, book_id, draft_id),
    foreign key (workspace_id, book_id) references book on delete cascade,
    foreign key (workspace_id, book_id, person_id) references person on delete cascade
);

create index draft_newest on draft (workspace_id, book_id, at);
create index draft_by_person on draft (workspace_id, book_id, person_id);

-- The figures of everybody who is in a book already, as kith.store.TieTable counts them.
with gap as (
    select workspace_id, book_id, person_id, held_on,
        held_on - lag(held_on) over (partition by workspace_id, book_id, person_id order by held_on) as days
    from (select distinct workspace_id, book_id, person_id, held_on from talk_person) day),
rhythm as (
    select workspace_id, book_id, person_id, count(*) as days, min(held_on) as first_on, max(held_on) as last_on,
        coalesce(sum(ln(days::double precision)), 0) as log_gaps
    from gap group by workspace_id, book_id, person_id),
latest as (
    select workspace_id, book_id, person_id, array_agg(held_on order by nth) as days,
        array_agg(kind order by nth) as kinds
    from (
        select workspace_id, book_id, person_id, talk.held_on, talk.kind,
            row_number() over (partition by workspace_id, book_id, person_id
                order by talk.held_on desc, talk_id) as nth
        from talk_person join talk using (workspace_id, book_id, talk_id)) talk
    where nth <= 3
    group by workspace_id, book_id, person_id),
given as (
    select workspace_id, book_id, person_id, count(*) as times, max(given_on) as last_on
    from gift group by workspace_id, book_id, person_id),
asked as (
    select workspace_id, book_id, person_id, count(*) as times, max(asked_on) as last_on
    from ask group by workspace_id, book_id, person_id),
kept as (
    select workspace_id, book_id, person_id, count(*) as times
    from promise where side = 'THEM' and state = 'KEPT'
    group by workspace_id, book_id, person_id)
insert into tie (workspace_id, book_id, person_id, version, days, first_on, last_on, log_gaps,
    last_days, last_kinds, given, asked, last_given, last_asked, they_kept)
select workspace_id, book_id, person_id, 0, coalesce(rhythm.days, 0), rhythm.first_on, rhythm.last_on,
    coalesce(rhythm.log_gaps, 0), coalesce(latest.days, '{}'), coalesce(latest.kinds, '{}'),
    coalesce(given.times, 0), coalesce(asked.times, 0), given.last_on, asked.last_on, coalesce(kept.times, 0)
from person
    left join rhythm using (workspace_id, book_id, person_id)
    left join latest using (workspace_id, book_id, person_id)
    left join given using (workspace_id, book_id, person_id)
    left join asked using (workspace_id, book_id, person_id)
    left join kept using (workspace_id, book_id, person_id);

-- What steps remember of a person has the new fields too, so that an older step can still be taken back.
update step set changes =
    regexp_replace(changes::text, '"letGo": (\d+)', '"letGo": \1, "tags": [], "archived": false', 'g')::jsonb
where changes::text like '%"letGo": %';
