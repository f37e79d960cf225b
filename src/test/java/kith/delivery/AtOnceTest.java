package kith.delivery;

import static kith.delivery.PostOffice.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kith.conversation.Chat;
import kith.conversation.Chat.Told.Delivered;
import kith.conversation.Letter;
import kith.conversation.Outbox.Due;
import kith.conversation.Post.Mark;
import kith.conversation.Reply;
import kith.people.BookId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An answer that its turn hands over goes without being looked for, and is as safe as any other.
class AtOnceTest {
    private static EmbeddedPostgres postgres;
    private PostOffice office;
    private String channel;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = PostOffice.postgres();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void open() throws Exception {
        office = new PostOffice(postgres);
        channel = office.channels("HERE", 1).getFirst();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void itArrivesThoughNobodyLooksIntoTheOutbox() {
        try (var deliver = office.idle()) {
            var mark = deliver.room(GREEN).orElseThrow();
            deliver.atOnce(marked("hello", mark).orElseThrow(), mark);
            office.arrives(channel, "hello");
            office.isEmptied();
        }
        assertThat(office.counted("kith.letters.sent", "kind", "answer")).isEqualTo(1);
    }

    @Test
    void whatWaitsInItsPlaceIsNotOvertaken() {
        office.answer(GREEN, channel, "first");
        assertThat(marked("second", mark())).isEmpty();
        try (var _ = office.deliver()) {
            office.arrives(channel, "second");
        }
        assertThat(office.texts(channel)).containsExactly("first", "second");
    }

    @Test
    void noneGoesWhereNobodyMayWrite() {
        office.answer(GREEN, office.channels("OTHER", 1).getFirst(), "so that the workspace is known");
        office.store.outbox().pause(GREEN, office.now.plusSeconds(10));
        assertThat(marked("later", mark())).isEmpty();
        office.pass(Duration.ofSeconds(10));
        try (var _ = office.deliver()) {
            office.arrives(channel, "later");
        }
    }

    @Test
    void whatAKithThatDiedHadInHandIsSentOnceItsMarkIsOver() {
        var mark = mark();
        assertThat(marked("in its hand", mark)).isPresent();
        try (var _ = office.deliver()) {
            office.answer(GREEN, channel, "behind it");
            assertThat(office.texts(channel)).isEmpty();
            office.pass(Duration.between(mark.from(), mark.until()));
            office.arrives(channel, "behind it");
        }
        assertThat(office.texts(channel)).containsExactly("in its hand", "behind it");
    }

    @Test
    void whoeverHasEnoughInHandTakesNoMore() {
        var answer = new CompletableFuture<Chat.Told>();
        try (var deliver = office.idle(_ -> answer.join())) {
            var mark = deliver.room(GREEN).orElseThrow();
            var enough = IntStream.range(0, PostOffice.LIMITS.perWorkspace())
                    .mapToObj(each -> marked(office.channels("FULL" + each, 1).getFirst(), "hello", mark))
                    .toList();
            enough.forEach(each -> deliver.atOnce(each.orElseThrow(), mark));
            assertThat(deliver.room(GREEN)).isEmpty();
            assertThat(deliver.room(PostOffice.BLUE)).isPresent();
            answer.complete(new Delivered());
            office.until(() -> deliver.room(GREEN).isPresent(), "room again");
        }
    }

    @Test
    void aKithThatStopsLeavesItToTheNext() {
        var deliver = office.idle();
        deliver.close();
        var mark = mark();
        deliver.atOnce(marked("for the next", mark).orElseThrow(), mark);
        office.pass(Duration.ofMinutes(1));
        try (var _ = office.deliver()) {
            office.arrives(channel, "for the next");
        }
    }

    private Mark mark() {
        return new Mark(office.now, office.now.plus(Duration.ofMinutes(1)));
    }

    private Optional<Due> marked(String text, Mark mark) {
        return marked(channel, text, mark);
    }

    /// Empty when it waits.
    private Optional<Due> marked(String where, String text, Mark mark) {
        var book = new BookId(GREEN, where);
        var letter = Letter.answer(PostOffice.place(GREEN, where), Reply.of(text));
        var may = Objects.requireNonNull(office.store.take(book, turn -> turn.post(letter, mark)));
        return may.get() ? Optional.of(new Due(book, letter, 1)) : Optional.empty();
    }
}
