package kith.store;

import kith.people.BookId;
import kith.people.PersonId;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// Deletes for good.
interface Forgetting {
    /// Steps keep what they changed, so those that speak of the person go with them.
    @SqlUpdate("""
            delete from step
            where workspace_id = :workspace and book_id = :owner and :person = any(people)
            """)
    void stepsOf(@BindMethods BookId book, @Bind("person") PersonId person);

    /// Open questions, drafts and waiting letters of the book go too, since they may speak of the person.
    @SqlUpdate("""
            with talks as (
                delete from talk_person
                where workspace_id = :workspace and book_id = :owner and person_id = :person),
            promises as (
                delete from promise
                where workspace_id = :workspace and book_id = :owner and person_id = :person),
            facts as (
                delete from fact
                where workspace_id = :workspace and book_id = :owner and person_id = :person),
            gifts as (
                delete from gift
                where workspace_id = :workspace and book_id = :owner and person_id = :person),
            asks as (
                delete from ask
                where workspace_id = :workspace and book_id = :owner and person_id = :person),
            questions as (
                delete from question where workspace_id = :workspace and book_id = :owner),
            drafts as (
                delete from draft where workspace_id = :workspace and book_id = :owner),
            letters as (
                delete from letter where workspace_id = :workspace and book_id = :owner)
            delete from person
            where workspace_id = :workspace and book_id = :owner and person_id = :person
            """)
    void person(@BindMethods BookId book, @Bind("person") PersonId person);

    @SqlUpdate("""
            delete from talk
            where workspace_id = :workspace and book_id = :owner and not exists (
                select from talk_person who
                where who.workspace_id = talk.workspace_id and who.book_id = talk.book_id
                    and who.talk_id = talk.talk_id)
            """)
    void talksOfNobody(@BindMethods BookId book);

    @SqlUpdate("""
            delete from book_key where workspace_id = :workspace and book_id = :owner
            """)
    void key(@BindMethods BookId book);

    /// What is empty but for what hangs on it.
    @SqlUpdate("""
            delete from book where workspace_id = :workspace and book_id = :owner
            """)
    void book(@BindMethods BookId book);

    @SqlUpdate("""
            with talks_with as (
                delete from talk_person where workspace_id = :workspace and book_id = :owner),
            promises as (
                delete from promise where workspace_id = :workspace and book_id = :owner),
            facts as (
                delete from fact where workspace_id = :workspace and book_id = :owner),
            gifts as (
                delete from gift where workspace_id = :workspace and book_id = :owner),
            asks as (
                delete from ask where workspace_id = :workspace and book_id = :owner),
            talks as (
                delete from talk where workspace_id = :workspace and book_id = :owner),
            people as (
                delete from person where workspace_id = :workspace and book_id = :owner),
            steps as (
                delete from step where workspace_id = :workspace and book_id = :owner),
            letters as (
                delete from letter where workspace_id = :workspace and book_id = :owner),
            drafts as (
                delete from draft where workspace_id = :workspace and book_id = :owner),
            visits as (
                delete from visit where workspace_id = :workspace and book_id = :owner),
            offers as (
                delete from offer where workspace_id = :workspace and book_id = :owner),
            plans as (
                delete from plan where workspace_id = :workspace and book_id = :owner),
            sent as (
                delete from sent where workspace_id = :workspace and book_id = :owner),
            answers as (
                update heard set answer = ''
                where workspace_id = :workspace and book_id = :owner and answer is not null),
            lists as (
                update book set shown = null, exported_at = null where workspace_id = :workspace and book_id = :owner)
            delete from question where workspace_id = :workspace and book_id = :owner
            """)
    void everything(@BindMethods BookId book);
}
