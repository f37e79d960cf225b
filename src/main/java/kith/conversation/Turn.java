package kith.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kith.people.Book;
import kith.people.EntryId;
import kith.people.PersonId;
import kith.people.Settings;

/// A book open for one thing heard: all that is done through it is committed together, or not at all.
public interface Turn {
    Book book();

    Drafts drafts();

    Plans plans();

    Errands errands();

    /// Of a channel's book.
    ChannelNotes channel();

    FrontPage frontPage();

    /// The last list of whom to reach out to.
    Optional<ShownTies> shown();

    void show(ShownTies list);

    /// What was answered to this event before; empty the first time, and then an answer that came of doing anything is
    /// remembered in this very turn.
    Optional<Answer> answered(String eventId);

    /// What was answered to this event, as long as it is remembered.
    Optional<Answer> recalled(String eventId);

    void remember(String eventId, Answer answer);

    /// Whether this turn wrote anything so far that somebody would miss.
    boolean hasWritten();

    /// Puts a letter into the outbox.
    void post(Letter letter);

    /// Puts an answer there that is sent as soon as this turn is committed; then it tells whether it has this mark, or
    /// waits for others of its place.
    Supplier<Boolean> post(Letter letter, Post.Mark mark);

    /// Whether this turn put any there that wait.
    boolean hasPosted();

    /// Sets an alarm, in place of an earlier one of its kind and `about`.
    void set(Alarm alarm);

    void unset(Alarm.Kind kind, String about);

    /// Takes away exactly this alarm; false when it was moved, unset, or has rung.
    boolean take(Alarm alarm);

    /// Unsets all of the book's.
    void unsetAlarms();

    /// When the alarm of that kind about nothing in particular is due.
    Optional<Instant> due(Alarm.Kind kind);

    Inventory inventory();

    /// A text is about to leave for a language model.
    void keep(ToModel sent);

    /// How many texts left for a language model.
    int sentToModel();

    /// At most so many of them, the newest first, without the newest `behind`.
    List<ToModel> sentToModel(int behind, int most);

    /// The owner takes a copy of the book.
    void exportedAt(Instant now);

    /// When they took one last.
    Optional<Instant> exported();

    /// Deletes the book itself, its key with it; nothing more can be done in this turn.
    void destroy();

    /// Drops open questions, drafts at hand and letters on their way, since they may speak of what is to be forgotten.
    void dropPending();

    /// Drops letters on their way.
    void dropLetters();

    /// Whether nobody claimed this event before. What was claimed so has no answer.
    boolean claim(String event);

    Optional<Settings> settings();

    void keep(Settings settings);

    /// Keeps what is needed to go on when the member answers a question.
    void keep(Question question);

    Optional<Question> question(EntryId id);

    /// The newest question since `since` that was not answered.
    Optional<Question> newestQuestion(Instant since);

    /// The question was answered.
    void close(Question question);

    /// Replaces what was answered to earlier events, since it may speak of what is to be forgotten.
    void forgetAnswers(Answer instead);

    /// Remembers whom the member means by `mention` in a thread; `thread` is empty outside of any.
    void choose(String thread, String mention, PersonId person, Instant at);

    /// Whom the member meant by `mention` there since `since`.
    Optional<PersonId> chosen(String thread, String mention, Instant since);
}
