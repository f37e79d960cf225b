-- A letter with an `until` is a nudge: it waits behind the answers, and is dropped rather than sent late. `behind` is
-- set while an elder one of its channel waits. In flight or put off, `next_try` lies ahead.
alter table letter
    add until timestamptz,
    add nudge boolean generated always as (until is not null) stored,
    add behind boolean not null default false;

drop index letter_waiting;
drop index letter_of_channel;
create index letter_waiting on letter (workspace_id, nudge, next_try, nth) include (since) where not given_up;
create index letter_of_channel on letter (workspace_id, channel, nudge, nth) where not given_up;
create index letter_late on letter (until) where nudge and not given_up;

-- How fast each workspace may be written to: when its next nudge may go, until when it is to be left alone, and when
-- it had its turn last.
create table pace (
    workspace_id text primary key,
    nudge_at timestamptz not null default 'epoch',
    paused_until timestamptz not null default 'epoch',
    served_at timestamptz not null default 'epoch'
);

insert into pace (workspace_id) select distinct workspace_id from letter;
