package kith.delivery;

import static kith.delivery.PostOffice.BLUE;
import static kith.delivery.PostOffice.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kith.conversation.Chat;
import kith.conversation.Chat.About;
import kith.conversation.Chat.Told.Delivered;
import kith.conversation.Letter;
import kith.conversation.Outbox;
import kith.conversation.Reply;
import kith.people.BookId;
import kith.playground.Fault;
import kith.playground.Message;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever happens to one letter, channel or workspace, the others arrive: once, and in order.
class DeliverTest {
    private static EmbeddedPostgres postgres;
    private PostOffice office;

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
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aChannelThatTakesOneMessageASecondGetsAllOfThemInOrder() {
        office.slack.limitRates(1);
        var busy = office.channels("BUSY", 1).getFirst();
        var calm = office.channels("CALM", 1).getFirst();
        var told = numbered(5);
        told.forEach(each -> office.answer(GREEN, busy, each));
        try (var deliver = office.deliver()) {
            for (var each : told) {
                office.arrives(busy, each);
                office.pass(Duration.ofSeconds(1));
                deliver.soon();
            }
            office.answer(GREEN, calm, "meanwhile");
            office.arrives(calm, "meanwhile");
        }
        assertThat(office.texts(busy)).containsExactlyElementsOf(told);
        assertThat(office.slack.calls())
                .filteredOn(each -> each.status() == 429)
                .as("refused, and waited for")
                .hasSizeLessThanOrEqualTo(2 * told.size());
    }

    @Test
    void aWorkspaceThatTakesNoMoreIsLeftAloneUntilItsTime() {
        var blue = office.channels("BLUE", 3);
        var green = office.channels("GREEN", 1).getFirst();
        office.slack.fail("chat.postMessage in " + blue.get(0), 1, new Fault.RateLimited(30));
        office.slack.fail("chat.postMessage in " + blue.get(1), 1, new Fault.RateLimited(30));
        office.answer(BLUE, blue.get(0), "one");
        office.answer(BLUE, blue.get(1), "two");
        try (var _ = office.deliver()) {
            isCounted(2, "kith.letters.retried");
            office.answer(BLUE, blue.get(2), "three");
            office.answer(GREEN, green, "meanwhile");
            office.arrives(green, "meanwhile");
            assertThat(office.texts(blue.get(2))).isEmpty();
            office.pass(Duration.ofSeconds(30));
            office.arrives(blue.get(0), "one");
            office.arrives(blue.get(1), "two");
            office.arrives(blue.get(2), "three");
        }
    }

    @Test
    void aRevokedWorkspaceIsGivenUpAtOnceAndDelaysNoOther() {
        office.slack.tokens().revoke(PostOffice.token(BLUE));
        office.channels("BLUE", 50).forEach(each -> office.answer(BLUE, each, "lost"));
        var green = office.channels("GREEN", 1).getFirst();
        office.answer(GREEN, green, "hello");
        try (var _ = office.deliver()) {
            office.arrives(green, "hello");
            office.isEmptied();
        }
        assertThat(office.slack.calls())
                .filteredOn(each -> each.answer().contains("token_revoked"))
                .hasSizeLessThanOrEqualTo(PostOffice.LIMITS.perWorkspace());
        assertThat(office.undelivered)
                .filteredOn(each -> each.about() == About.WORKSPACE)
                .extracting(each -> each.due().book().owner())
                .doesNotHaveDuplicates()
                .hasSize(50);
        assertThat(office.counted("kith.letters.undelivered", "reason", "token_revoked"))
                .isEqualTo(50);
    }

    @Test
    void aSlowWorkspaceDelaysNoOther() {
        var slow = new CompletableFuture<Boolean>();
        var blue = office.channels("BLUE", 30);
        for (var each : blue) {
            office.slack.fail("chat.postMessage in " + each, 1, new Fault.Held(slow));
            office.answer(BLUE, each, "at last");
        }
        var green = office.channels("GREEN", 30);
        green.forEach(each -> office.answer(GREEN, each, "hello"));
        var most = new AtomicInteger();
        try (var _ = office.deliver(counting(BLUE, most))) {
            green.forEach(each -> office.arrives(each, "hello"));
            assertThat(blue).allSatisfy(each -> assertThat(office.texts(each)).isEmpty());
            slow.complete(true);
            blue.forEach(each -> office.arrives(each, "at last"));
        }
        assertThat(most).hasValue(PostOffice.LIMITS.perWorkspace());
    }

    @Test
    void oneLetterIsServedAmongThousandsOfAnotherWorkspace() {
        var blue = office.channels("BLUE", 400);
        blue.forEach(each -> office.answer(BLUE, each, "one of many"));
        var green = office.channels("GREEN", 1).getFirst();
        office.answer(GREEN, green, "one alone");
        try (var _ = office.deliver()) {
            office.arrives(green, "one alone");
            office.isEmptied();
        }
        var order = office.slack.calls().stream()
                .map(each -> each.arguments().getOrDefault("channel", ""))
                .toList();
        assertThat(order).hasSize(401);
        assertThat(order.indexOf(green)).isLessThan(64);
    }

    @Test
    void twoInstancesOnOneDatabaseDeliverEachLetterOnceAndInOrder() {
        var channels = office.channels("BOTH", 20);
        var told = numbered(10);
        for (var text : told) {
            channels.forEach(each -> office.answer(each.hashCode() % 2 == 0 ? GREEN : BLUE, each, text));
        }
        try (var _ = office.deliver();
                var _ = office.deliver()) {
            office.isEmptied();
        }
        assertThat(channels).allSatisfy(each -> assertThat(office.texts(each)).containsExactlyElementsOf(told));
    }

    @Test
    void nudgesKeepTheirPaceAndAnswersGoBeforeThem() {
        var nudged = office.channels("NUDGED", 3);
        var until = office.now.plus(Duration.ofHours(8));
        nudged.forEach(each -> office.nudge(GREEN, each, "good morning", until));
        var other = office.channels("OTHER", 1).getFirst();
        try (var _ = office.deliver()) {
            office.arrives(nudged.getFirst(), "good morning");
            office.answer(GREEN, other, "you asked");
            office.answer(GREEN, nudged.getLast(), "you asked");
            office.arrives(other, "you asked");
            office.arrives(nudged.getLast(), "you asked");
            assertThat(nudges(nudged)).isEqualTo(1);
            office.pass(PostOffice.LIMITS.nudgesApart());
            office.arrives(nudged.get(1), "good morning");
            assertThat(nudges(nudged)).isEqualTo(2);
            office.pass(PostOffice.LIMITS.nudgesApart());
            office.isEmptied();
        }
        assertThat(nudges(nudged)).isEqualTo(3);
        assertThat(office.counted("kith.letters.sent", "kind", "nudge")).isEqualTo(3);
        assertThat(office.counted("kith.letters.sent", "kind", "answer")).isEqualTo(2);
    }

    @Test
    void aNudgeThatIsLateIsDroppedAndAnAnswerIsNot() {
        var channels = office.channels("LATE", 3);
        office.slack.fail("chat.postMessage in " + channels.get(1), 1, new Fault.RateLimited(3600));
        var until = office.now.plus(Duration.ofMinutes(10));
        office.nudge(GREEN, channels.get(0), "too late", office.now);
        office.nudge(BLUE, channels.get(1), "too late", until);
        office.answer(GREEN, channels.get(2), "never too late");
        try (var _ = office.deliver()) {
            office.arrives(channels.get(2), "never too late");
            office.isEmptied();
            isCounted(2, "kith.letters.late");
        }
        assertThat(channels.subList(0, 2))
                .allSatisfy(each -> assertThat(office.texts(each)).isEmpty());
    }

    @Test
    void anAnswerToAChannelThatIsGoneGoesToTheMemberAndANudgeIsReported() {
        office.slack.addUser("U0ADA", "Ada", "Europe/Lisbon");
        var gone = PostOffice.place(GREEN, "C0GONE");
        office.write(new BookId(GREEN, "U0ADA"), Letter.answer(gone, Reply.of("to Ada")));
        office.nudge(GREEN, "C0GONE", "to nobody", office.now.plus(Duration.ofHours(1)));
        try (var _ = office.deliver()) {
            office.arrives(office.slack.direct("U0ADA"), "to Ada");
            office.isEmptied();
            isCounted(1, "kith.letters.undelivered", "reason", "channel_not_found");
        }
        assertThat(office.undelivered).singleElement().satisfies(each -> {
            assertThat(each.due().letter().isNudge()).isTrue();
            assertThat(each.about()).isEqualTo(About.CHANNEL);
            assertThat(each.due().book()).isEqualTo(new BookId(GREEN, "C0GONE"));
            assertThat(each.why()).isEqualTo("channel_not_found");
        });
    }

    @Test
    void whatFollowsFromALetterIsTriedAgainWithoutSendingItAgain() {
        var channel = office.channels("GREEN", 1).getFirst();
        office.answer(GREEN, channel, "hello");
        var failures = new AtomicInteger(2);
        var aftermath = office.new Heard() {
            @Override
            public void delivered(Outbox.Due due, Delivered how) {
                if (failures.getAndDecrement() > 0) {
                    throw new IllegalStateException("no database");
                }
                super.delivered(due, how);
            }
        };
        try (var _ = office.deliver(office.chat(), aftermath)) {
            office.isEmptied();
        }
        assertThat(office.delivered).hasSize(1);
        assertThat(office.texts(channel)).containsExactly("hello");
    }

    private void isCounted(int times, String meter, String... tags) {
        office.until(() -> office.counted(meter, tags) >= times, meter);
        assertThat(office.counted(meter, tags)).as(meter).isEqualTo(times);
    }

    private int nudges(List<String> channels) {
        return Math.toIntExact(channels.stream()
                .flatMap(each -> office.slack.messages(each).stream())
                .map(Message::text)
                .filter("good morning"::equals)
                .count());
    }

    private Chat counting(String workspace, AtomicInteger most) {
        var chat = office.chat();
        var atOnce = new AtomicInteger();
        return letter -> {
            boolean counts = letter.to().workspace().equals(workspace);
            if (counts) {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            }
            try {
                return chat.tell(letter);
            } finally {
                if (counts) {
                    atOnce.decrementAndGet();
                }
            }
        };
    }

    private static List<String> numbered(int count) {
        return new ArrayList<>(IntStream.rangeClosed(1, count)
                .mapToObj(each -> "message " + each)
                .toList());
    }
}
