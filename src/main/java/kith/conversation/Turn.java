package kith.conversation;

import java.time.Instant;
import java.util.Optional;
import kith.people.Book;
import kith.people.EntryId;
import kith.people.PersonId;
import kith.people.Settings;

/// A book open for one thing heard: all that is done through it is committed together, or not at all.
public interface Turn {
    Book book();

    /// What was answered to this event before; empty the first time, which claims it.
    Optional<Answer> answered(String eventId);

    void remember(String eventId, Answer answer);

    /// Puts a letter into the outbox.
    void post(Letter letter);

    Optional<Settings> settings();

    void keep(Settings settings);

    /// Keeps what is needed to go on when the member answers a question.
    void keep(Question question);

    Optional<Question> question(EntryId id);

    /// Remembers whom the member means by `mention`.
    void choose(String mention, PersonId person, Instant at);

    /// Whom the member meant by `mention` since `since`.
    Optional<PersonId> chosen(String mention, Instant since);
}
