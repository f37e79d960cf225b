package kith.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.PersonId;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The figures of each person's log, kept with every change of the log, and the version of the book at which they
/// changed last.
@RegisterRowMapper(TieRow.class)
@RegisterConstructorMapper(TieTable.About.class)
interface TieTable {
    record About(EntryId entry, PersonId person) {}

    /// Counts the figures of `people` anew from their own entries.
    @SqlUpdate("""
            with who as (
                select person_id from person
                where workspace_id = :workspace and book_id = :owner and person_id = any(:people)),
            gap as (
                select person_id, held_on,
                    held_on - lag(held_on) over (partition by person_id order by held_on) as days
                from (
                    select distinct person_id, held_on from talk_person
                    where workspace_id = :workspace and book_id = :owner and person_id = any(:people)) day),
            rhythm as (
                select person_id, count(*) as days, min(held_on) as first_on, max(held_on) as last_on,
                    coalesce(sum(ln(days::double precision)), 0) as log_gaps
                from gap group by person_id),
            latest as (
                select who.person_id, array_agg(held_on order by nth) as days, array_agg(kind order by nth) as kinds
                from who cross join lateral (
                    select held_on, row_number() over (order by held_on desc, talk_id) as nth,
                        (select kind from talk
                            where workspace_id = :workspace and book_id = :owner
                                and talk.talk_id = with_them.talk_id) as kind
                    from talk_person with_them
                    where workspace_id = :workspace and book_id = :owner and person_id = who.person_id
                    order by held_on desc, talk_id limit 3) talk
                group by who.person_id),
            given as (
                select person_id, count(*) as times, max(given_on) as last_on from gift
                where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
                group by person_id),
            asked as (
                select person_id, count(*) as times, max(asked_on) as last_on from ask
                where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
                group by person_id),
            kept as (
                select person_id, count(*) as times from promise
                where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
                    and side = 'THEM' and state = 'KEPT'
                group by person_id)
            insert into tie (workspace_id, book_id, person_id, version, days, first_on, last_on, log_gaps,
                last_days, last_kinds, given, asked, last_given, last_asked, they_kept)
            select :workspace, :owner, person_id, :version, coalesce(rhythm.days, 0), rhythm.first_on, rhythm.last_on,
                coalesce(rhythm.log_gaps, 0), coalesce(latest.days, '{}'), coalesce(latest.kinds, '{}'),
                coalesce(given.times, 0), coalesce(asked.times, 0), given.last_on, asked.last_on,
                coalesce(kept.times, 0)
            from who
                left join rhythm using (person_id) left join latest using (person_id)
                left join given using (person_id) left join asked using (person_id) left join kept using (person_id)
            on conflict (workspace_id, book_id, person_id) do update set
                version = excluded.version, days = excluded.days, first_on = excluded.first_on,
                last_on = excluded.last_on, log_gaps = excluded.log_gaps, last_days = excluded.last_days,
                last_kinds = excluded.last_kinds, given = excluded.given, asked = excluded.asked,
                last_given = excluded.last_given, last_asked = excluded.last_asked, they_kept = excluded.they_kept
            """)
    void count(@BindMethods BookId book, @Bind("people") UUID[] people, @Bind("version") long version);

    /// Who is spoken of by those of `entries` that are there.
    @SqlQuery("""
            select talk_id as entry, person_id as person from talk_person
            where workspace_id = :workspace and book_id = :owner and talk_id = any(:entries)
            union all
            select promise_id, person_id from promise
            where workspace_id = :workspace and book_id = :owner and promise_id = any(:entries)
            union all
            select fact_id, person_id from fact
            where workspace_id = :workspace and book_id = :owner and fact_id = any(:entries)
            union all
            select gift_id, person_id from gift
            where workspace_id = :workspace and book_id = :owner and gift_id = any(:entries)
            union all
            select ask_id, person_id from ask
            where workspace_id = :workspace and book_id = :owner and ask_id = any(:entries)
            """)
    List<About> about(@BindMethods BookId book, @Bind("entries") UUID[] entries);

    @SqlQuery("""
            select * from tie join person using (workspace_id, book_id, person_id)
            where workspace_id = :workspace and book_id = :owner and version > :since
            """)
    List<Sealed<TieRow.Row>> changedSince(@BindMethods BookId book, @Bind("since") long since);

    /// How many of them were not shown on that day before.
    @SqlUpdate("""
            update tie set shown_on = :day, version = :version
            where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
                and shown_on is distinct from :day
            """)
    int shown(
            @BindMethods BookId book,
            @Bind("people") UUID[] people,
            @Bind("day") LocalDate day,
            @Bind("version") long version);

    @SqlUpdate("""
            update tie set asked_value_on = :day, version = :version
            where workspace_id = :workspace and book_id = :owner and person_id = :person
            """)
    void askedValue(
            @BindMethods BookId book,
            @Bind("person") UUID person,
            @Bind("day") LocalDate day,
            @Bind("version") long version);
}
