package kith.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-11T09:00:00+00:00[Europe/Lisbon]");
    private static final Understand UNDERSTAND = new Understand();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "\ud83d",
                "met \udc00 ana",
                "<@",
                "<@>",
                "<@|>",
                "<>",
                ":::",
                "'s",
                "'",
                "'''s's's",
                "\u0000\u0007\u001b[31m",
                "with with with",
                "and and and, , , and",
                "99999999999999999999 days ago",
                "in 999 years",
                "31/02/2026",
                "2026-13-45",
                "30 february",
                "every every every",
                "昨日アナさんと会いました",
                "встретил Анну вчера",
                "التقيت آنا أمس",
                "🙌🙌🙌",
                "w/",
                "w",
                "&",
                "I",
                "will",
                "may may may"
            })
    void whateverIsTypedIsAnswered(String text) {
        assertThatCode(() -> read(text, List.of(known("p1", "Ana Silva")))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "ana ",
                "and ",
                "met Ana and ",
                "i'll ",
                "<@U1> ",
                "she'll send it, ",
                "(",
                "\n- ",
                "'s",
                "Ana's ",
                "🙌",
                "will you ",
                "1:",
                "on monday ",
                "of the ",
                "Zoltan Zoltan ",
                "xqzw ",
                "ёж ",
                "who "
            })
    void fortyThousandCharactersAreReadInSeconds(String piece) {
        var message = piece.repeat(40_000 / piece.length());
        var start = System.nanoTime();
        read(message, people(5_000));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void theSameMessageAlwaysMeansTheSame() {
        var text = "coffee w/ ana this morning, she's hiring, i'll send her two names on friday";
        var known = List.of(known("p1", "Ana Silva"));
        assertThat(new Understand().read(new Message(text, NOW, known))).isEqualTo(read(text, known));
    }

    @Test
    void aMessageIsReadWithinAFewMillisecondsFromABookOfFiveThousand() {
        var known = people(5_000);
        var text =
                "Caught up with Ana0 Silva17 yesterday. She's looking for a fractional CFO, I'll send her two names tuesday";
        var times = new long[300];
        for (int i = 0; i < times.length; i++) {
            var start = System.nanoTime();
            read(text, known);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        assertThat(Duration.ofNanos(times[times.length / 2])).isLessThan(Duration.ofMillis(15));
    }

    private static Meaning read(String text, List<Known> known) {
        return UNDERSTAND.read(new Message(text, NOW, known));
    }

    private static Known known(String id, String name) {
        return new Known(id, name, List.of(), null);
    }

    private static List<Known> people(int count) {
        var known = new ArrayList<Known>();
        var first =
                List.of("Ana", "Tom", "Priya", "Zoltan", "Marguerite", "Kwabena", "Ngozi", "Lauri", "Will", "Grace");
        for (int i = 0; i < count; i++) {
            known.add(known("p" + i, first.get(i % 10) + i / 10 + " Silva" + i % 97));
        }
        return known;
    }
}
