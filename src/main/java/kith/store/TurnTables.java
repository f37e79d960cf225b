package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.conversation.Answer;
import kith.conversation.Question;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.PersonId;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/// What a conversation needs to remember between turns.
@RegisterRowMapper(TurnTables.QuestionRow.class)
@RegisterRowMapper(TurnTables.HeardRow.class)
interface TurnTables {
    record Words(String text, String about) {}

    /// What was answered to an event, where anything was.
    record Heard(String event, @Nullable Sealed<Answer> answer) {}

    /// Whether an event was heard before and what was answered then, and when the newest question was asked and the
    /// newest draft worked on: for most turns there is none, and then nobody needs to look.
    record Before(
            Optional<Heard> heard,
            @Nullable Instant asked,
            @Nullable Instant drafted) {}

    static Place question(EntryId id) {
        return Place.of("question", id);
    }

    static Place heard(String event) {
        return new Place("heard", event, "answer");
    }

    final class QuestionRow implements RowMapper<Sealed<Question>> {
        @Override
        public Sealed<Question> map(ResultSet row, StatementContext context) throws SQLException {
            var id = Cells.entry(row, "question_id");
            var kind = Question.Kind.valueOf(Cells.text(row, "kind"));
            var at = Cells.moment(row, "at");
            var sealed = Cells.sealed(row);
            return seal -> {
                var words = seal.record(question(id), sealed, Words.class);
                return new Question(id, kind, words.text(), words.about(), at);
            };
        }
    }

    final class HeardRow implements RowMapper<Heard> {
        @Override
        public Heard map(ResultSet row, StatementContext context) throws SQLException {
            var event = Cells.text(row, "event_id");
            var answer = row.getBytes("answer");
            return new Heard(event, answer == null ? null : seal -> opened(seal, event, answer));
        }

        /// Emptied where the key went with which it was sealed.
        private static Answer opened(BookSeal seal, String event, byte[] answer) {
            return answer.length == 0 ? new Answer.Nothing() : seal.record(heard(event), answer, Answer.class);
        }
    }

    final class BeforeRow implements RowMapper<Before> {
        private final HeardRow heard = new HeardRow();

        @Override
        public Before map(ResultSet row, StatementContext context) throws SQLException {
            var event = row.getString("event_id");
            return new Before(
                    event == null ? Optional.empty() : Optional.of(heard.map(row, context)),
                    Cells.anyMoment(row, "asked"),
                    Cells.anyMoment(row, "drafted"));
        }
    }

    /// 1 when nobody heard this event before, else 0.
    @Fleeting
    @SqlUpdate("""
            insert into heard (workspace_id, book_id, event_id) values (:workspace, :owner, :event)
            on conflict do nothing
            """)
    int claim(@BindMethods BookId book, @Bind("event") String event);

    /// No platform delivers an event again after so long.
    @Fleeting
    @SqlUpdate("""
            delete from heard
            where workspace_id = :workspace and book_id = :owner and at < now() - interval '2 days'
            """)
    void dropOld(@BindMethods BookId book);

    @SqlQuery("""
            select event_id, answer from heard
            where workspace_id = :workspace and book_id = :owner and event_id = :event
            """)
    Optional<Heard> answer(@BindMethods BookId book, @Bind("event") String event);

    /// Whoever is asked the same again answers anew.
    @Fleeting
    @SqlUpdate("""
            insert into heard (workspace_id, book_id, event_id, answer) values (:workspace, :owner, :event, :answer)
            on conflict (workspace_id, book_id, event_id) do update set answer = excluded.answer
            """)
    void remember(@BindMethods BookId book, @Bind("event") String event, @Bind("answer") byte[] answer);

    /// The events that were answered.
    @SqlQuery("""
            select event_id from heard
            where workspace_id = :workspace and book_id = :owner and answer is not null
            """)
    List<String> answered(@BindMethods BookId book);

    @SqlBatch("""
            update heard set answer = :answer
            where workspace_id = :workspace and book_id = :owner and event_id = :event
            """)
    void rememberAll(
            @BindMethods BookId book, @Bind("event") List<String> events, @Bind("answer") List<byte[]> answers);

    @SqlUpdate("""
            insert into question (workspace_id, book_id, question_id, kind, at, sealed)
            values (:workspace, :owner, :id, :kind, :at, :sealed)
            """)
    void put(@BindMethods BookId book, @BindMethods Question question, @Bind("sealed") byte[] sealed);

    @SqlQuery("""
            select question_id, kind, at, sealed from question
            where workspace_id = :workspace and book_id = :owner and question_id = :id
            """)
    Optional<Sealed<Question>> question(@BindMethods BookId book, @Bind("id") EntryId id);

    @SqlQuery("""
            select question_id, kind, at, sealed from question
            where workspace_id = :workspace and book_id = :owner and at >= :since
            order by at desc limit 1
            """)
    Optional<Sealed<Question>> newestQuestion(@BindMethods BookId book, @Bind("since") Instant since);

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
            @Bind("mention") UUID mention,
            @Bind("person") PersonId person,
            @Bind("at") Instant at);

    @SqlQuery("""
            select person_id from choice
            where workspace_id = :workspace and book_id = :owner and mention = :mention and at >= :since
            """)
    Optional<PersonId> chosen(@BindMethods BookId book, @Bind("mention") UUID mention, @Bind("since") Instant since);
}
