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

/// The figures of each person's log, and the version of the book at which they changed last. They are counted once
/// somebody looks, since much is told before anybody does: whoever reads figures counts first.
@RegisterRowMapper(TieRow.class)
@RegisterConstructorMapper(TieTable.About.class)
interface TieTable {
    record About(EntryId entry, PersonId person) {}

    /// What is told of `people` changed, and the book with it; `gone` when somebody went. Whoever is gone already is
    /// left out.
    @SqlUpdate("""
            with its as (
                update book set version = :version, gone_at = case when :gone then :version else gone_at end
                where workspace_id = :workspace and book_id = :owner)
            insert into tie (workspace_id, book_id, person_id, version, days, log_gaps, last_days, last_kinds,
                given, asked, they_kept, uncounted)
            select :workspace, :owner, person_id, :version, 0, 0, '{}', '{}', 0, 0, 0, true from person
            where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
            on conflict (workspace_id, book_id, person_id) do update set version = excluded.version, uncounted = true
            """)
    void changed(
            @BindMethods BookId book,
            @Bind("people") UUID[] people,
            @Bind("version") long version,
            @Bind("gone") boolean gone);

    /// Counts the figures of whoever changed since, from their own entries.
    @Fleeting
    @SqlUpdate("""
            with who as (
                select person_id from tie
                where workspace_id = :workspace and book_id = :owner and version > :since and uncounted),
            talk_day as (
                select distinct person_id, held_on from talk_person
                where workspace_id = :workspace and book_id = :owner
                    and person_id = any(array(select person_id from who))),
            gap as (
                select person_id, held_on,
                    held_on - lag(held_on) over (partition by person_id order by held_on) as days
                from talk_day),
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
                where workspace_id = :workspace and book_id = :owner
                    and person_id = any(array(select person_id from who))
                group by person_id),
            asked as (
                select person_id, count(*) as times, max(asked_on) as last_on from ask
                where workspace_id = :workspace and book_id = :owner
                    and person_id = any(array(select person_id from who))
                group by person_id),
            kept as (
                select person_id, count(*) as times from promise
                where workspace_id = :workspace and book_id = :owner
                    and person_id = any(array(select person_id from who)) and side = 'THEM' and state = 'KEPT'
                group by person_id)
            update tie set
                days = coalesce(rhythm.days, 0), first_on = rhythm.first_on, last_on = rhythm.last_on,
                log_gaps = coalesce(rhythm.log_gaps, 0),
                last_days = coalesce(latest.days, '{}'), last_kinds = coalesce(latest.kinds, '{}'),
                given = coalesce(given.times, 0), asked = coalesce(asked.times, 0),
                last_given = given.last_on, last_asked = asked.last_on,
                they_kept = coalesce(kept.times, 0), uncounted = false
            from who
                left join rhythm using (person_id) left join latest using (person_id)
                left join given using (person_id) left join asked using (person_id) left join kept using (person_id)
            where workspace_id = :workspace and book_id = :owner and tie.person_id = who.person_id
            """)
    void count(@BindMethods BookId book, @Bind("since") long since);

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
