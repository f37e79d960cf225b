package kith.store;

import java.time.Instant;
import java.util.Optional;
import kith.conversation.Question;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.PersonId;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What a conversation needs to remember between turns.
@RegisterConstructorMapper(Question.class)
interface TurnTables {
    /// 1 when nobody heard this event before, else 0.
    @SqlUpdate("""
            insert into heard (workspace_id, book_id, event_id) values (:workspace, :owner, :event)
            on conflict do nothing
            """)
    int claim(@BindMethods BookId book, @Bind("event") String event);

    @SqlQuery("""
            select answer::text from heard
            where workspace_id = :workspace and book_id = :owner and event_id = :event
            """)
    String answer(@BindMethods BookId book, @Bind("event") String event);

    @SqlUpdate("""
            update heard set answer = cast(:answer as jsonb)
            where workspace_id = :workspace and book_id = :owner and event_id = :event
            """)
    void remember(@BindMethods BookId book, @Bind("event") String event, @Bind("answer") String answer);

    @SqlUpdate("""
            update heard set answer = cast(:instead as jsonb)
            where workspace_id = :workspace and book_id = :owner and answer is not null
            """)
    void forgetAnswers(@BindMethods BookId book, @Bind("instead") String instead);

    @SqlUpdate("""
            insert into question (workspace_id, book_id, question_id, kind, text, about, at)
            values (:workspace, :owner, :id, :kind, :text, :about, :at)
            """)
    void put(@BindMethods BookId book, @BindMethods Question question);

    @SqlQuery("""
            select question_id as id, kind, text, about, at from question
            where workspace_id = :workspace and book_id = :owner and question_id = :id
            """)
    Optional<Question> question(@BindMethods BookId book, @Bind("id") EntryId id);

    @SqlQuery("""
            select question_id as id, kind, text, about, at from question
            where workspace_id = :workspace and book_id = :owner and at >= :since
            order by at desc limit 1
            """)
    Optional<Question> newestQuestion(@BindMethods BookId book, @Bind("since") Instant since);

    @SqlUpdate("""
            delete from question
            where workspace_id = :workspace and book_id = :owner and question_id = :id
            """)
    void close(@BindMethods BookId book, @Bind("id") EntryId id);

    @SqlUpdate("""
            insert into choice (workspace_id, book_id, mention, person_id, at)
            values (:workspace, :owner, :mention, :person, :at)
            on conflict (workspace_id, book_id, mention) do update
                set person_id = excluded.person_id, at = excluded.at
            """)
    void choose(
            @BindMethods BookId book,
            @Bind("mention") String mention,
            @Bind("person") PersonId person,
            @Bind("at") Instant at);

    @SqlQuery("""
            select person_id from choice
            where workspace_id = :workspace and book_id = :owner and mention = :mention and at >= :since
            """)
    Optional<PersonId> chosen(@BindMethods BookId book, @Bind("mention") String mention, @Bind("since") Instant since);
}
