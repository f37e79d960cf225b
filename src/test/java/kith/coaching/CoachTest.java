package kith.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kith.people.Relation;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CoachTest {
    /// Time on one core, so that a busy machine changes nothing.
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 18);

    private final Coach coach = new Coach();

    @Test
    void aGoodDraftIsAnsweredWithSilence() {
        var text = "Hi Lauri, thanks again for spotting the VAT mistake in the spring offer.";
        var advice = advise(text, null);
        assertThat(advice.verdict()).isEqualTo(Verdict.SEND);
        assertThat(advice.findings()).isEmpty();
        assertThat(advice.rewrite()).isEqualTo(text);
        assertThat(advice.strengths()).extracting(Advice.Strength::rule).contains("specific", "thanks");
    }

    @Test
    void theWhyNamesTheRelationshipsOwnHistory() {
        var emeka = recipient(List.of(new Recipient.Favour(LocalDate.of(2026, 1, 14), "a reference")));
        var advice = advise("Hi Emeka, would you introduce me to Anja Roth in your procurement team?", emeka);
        assertThat(advice.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(advice.findings())
                .first()
                .extracting(Advice.Finding::why)
                .isEqualTo("You asked something of Emeka on 14 January (“a reference”) and have given nothing since.");
    }

    @Test
    void theGravestFindingComesFirst() {
        var emeka = recipient(List.of(new Recipient.Favour(LocalDate.of(2026, 1, 14), "a reference")));
        var advice = advise(
                "Hi Emeka, you're an absolute legend, the sharpest mind in labs. Would you introduce me to Anja Roth in your procurement team?",
                emeka);
        assertThat(advice.findings()).extracting(Advice.Finding::rule).containsExactly("no-give-yet", "flattery");
    }

    @Test
    void theRewriteKeepsTheWritersWordsAndIsItselfSent() {
        var advice = advise(
                "Hi Zoltan, good news about the Szeged plant. Could you send me your supplier list, introduce me to your quality lead and read my CV?",
                null);
        assertThat(advice.rewrite())
                .isEqualTo("Hi Zoltan, good news about the Szeged plant. Could you send me your supplier list?");
        assertThat(advise(advice.rewrite(), null).verdict()).isEqualTo(Verdict.SEND);
    }

    @Test
    void theSameDraftGetsTheSameAdviceFromManyThreads() {
        var text = "Hi Dagny, how did the shoot go? Could you follow our page? We're 40 short of 1,000 followers.";
        var once = advise(text, null);
        assertThat(IntStream.range(0, 200).parallel().mapToObj(_ -> advise(text, null)))
                .allMatch(once::equals);
    }

    @Test
    @Timeout(20)
    void lengthScriptAndBrokenCharactersDoNoHarm() {
        for (var text : List.of(
                "",
                " \n\n ",
                "\ud83d\ude00 \ud83d Hi \udc00 you \ud83d",
                "日本語の手紙。お元気ですか？",
                "مرحبا، كيف حالك؟",
                "Привет, Аня! Как дела?",
                "could you ".repeat(4_000),
                "a".repeat(40_000),
                "!?".repeat(20_000),
                "[".repeat(40_000),
                "Could you send me the list? ".repeat(1_400))) {
            var advice = advise(text, null);
            assertThat(advice.findings()).allSatisfy(each -> {
                assertThat(each.start()).isBetween(0, each.end());
                assertThat(each.end()).isLessThanOrEqualTo(text.length());
            });
        }
    }

    @Test
    void anOrdinaryDraftTakesLessThanTenMilliseconds() {
        var text = "Hi Caspian, thank you for the frank notes on our onboarding flow; your remark about the second "
                + "password screen changed our plan. I've written up what we changed, in case it helps your team with "
                + "the partner portal. How is the portal coming along since the budget review?";
        var times = IntStream.range(0, 300).mapToLong(_ -> timed(text)).sorted().toArray();
        assertThat(Duration.ofNanos(times[times.length / 2])).isLessThan(Duration.ofMillis(10));
    }

    private long timed(String text) {
        long begun = CLOCK.getCurrentThreadCpuTime();
        assertThat(advise(text, null)).isNotNull();
        return CLOCK.getCurrentThreadCpuTime() - begun;
    }

    private Advice advise(String text, @Nullable Recipient to) {
        return coach.advise(new Draft(text, TODAY, to));
    }

    private static Recipient recipient(List<Recipient.Favour> asked) {
        return new Recipient(
                "Emeka Obi",
                Relation.FORMER_COLLEAGUE,
                null,
                false,
                LocalDate.of(2019, 3, 4),
                List.of(new Recipient.Talked(LocalDate.of(2026, 1, 14), TalkKind.CALL)),
                List.of(),
                List.of(),
                asked,
                List.of());
    }
}
