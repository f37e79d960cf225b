-- When a book's owner is nudged: the slot, who set it where the book is a channel's, the time away.
alter table book
    add nudge_day smallint,
    add nudge_at time,
    add nudge_by text,
    add away_since timestamptz,
    add away_until date,
    add nudge_offered boolean not null default false;

-- The table of db-scheduler, by its documentation. An instance is "workspace book about" and its data the moment for
-- which it was set, since execution_time moves when it is tried again: see kith.store.AlarmTable.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

-- Of what is picked there is never much, and of what is not, only the earliest is looked at.
create index scheduled_tasks_due on scheduled_tasks (execution_time) where not picked;
create index scheduled_tasks_picked on scheduled_tasks (last_heartbeat) where picked;
