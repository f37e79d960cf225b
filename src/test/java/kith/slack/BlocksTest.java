package kith.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kith.conversation.Form;
import kith.conversation.Part;
import kith.conversation.Reply;
import kith.conversation.Text;
import kith.playground.Refusals;
import org.junit.jupiter.api.Test;

/// Whatever is written, Slack takes what is built of it.
class BlocksTest {
    private static final int TRIES = 400;

    private final Random random = new Random(20_260_312);

    @Test
    void noReplyIsRefusedAsAMessage() {
        for (int i = 0; i < TRIES; i++) {
            var reply = reply();
            assertThat(Refusals.ofMessage(json(Blocks.of(reply)))).isEmpty();
        }
    }

    @Test
    void aReplyIsWrittenAsTheSdkWritesIt() {
        var ours = new SlackJson();
        for (int i = 0; i < TRIES; i++) {
            var blocks = Blocks.of(reply());
            assertThat(ours.of(blocks)).isEqualTo(json(blocks));
        }
    }

    @Test
    void noReplyIsRefusedOnAHomeTab() {
        for (int i = 0; i < TRIES; i++) {
            var blocks = json(Blocks.of(reply(), Surface.HOME));
            assertThat(Refusals.ofView("{\"type\":\"home\",\"blocks\":" + blocks + "}"))
                    .isEmpty();
        }
    }

    @Test
    void noFormIsRefused() {
        for (int i = 0; i < TRIES; i++) {
            var view = json(Views.of(form(), "about"));
            assertThat(Refusals.ofView(view)).as(view).isEmpty();
        }
    }

    @Test
    void theWordsBesideTheBlocksMentionNobodyAndAreNeverTooMany() {
        for (int i = 0; i < TRIES; i++) {
            var words = Blocks.fallback(new Reply(words(), List.of()));
            assertThat(words).isNotBlank().doesNotContain("<").hasSizeLessThanOrEqualTo(4000);
        }
    }

    private Reply reply() {
        return new Reply(words(), many(120, this::part));
    }

    private Part part() {
        return switch (random.nextInt(9)) {
            case 0 -> new Part.Bullets(many(30, this::text));
            case 1 -> new Part.Quote(words());
            case 2 -> new Part.Copy(words());
            case 3 -> new Part.Changed(text());
            case 4 -> new Part.Fine(words());
            case 5 -> new Part.Buttons(many(30, this::button));
            case 6 -> new Part.Line();
            default -> new Part.Paragraph(text());
        };
    }

    private Part.Button button() {
        return new Part.Button(words(), "verb", "value", random.nextBoolean(), random.nextBoolean() ? words() : null);
    }

    private Text text() {
        var text = Text.plain(words());
        for (var more : many(4, this::words)) {
            text = text.and(random.nextBoolean() ? Text.bold(more) : Text.italic(more));
        }
        return text;
    }

    private Form form() {
        return new Form(
                "form",
                words() + "a",
                words() + "a",
                "-",
                List.of(
                        new Form.Written("a", words() + "a", words(), true, random.nextBoolean()),
                        new Form.Picked("b", words(), options(), "v0"),
                        new Form.Day("c", words(), null, true)));
    }

    private List<Form.Option> options() {
        return Stream.iterate(0, each -> each + 1)
                .limit(1 + random.nextInt(150))
                .map(each -> new Form.Option(words(), "v" + each))
                .toList();
    }

    private <T> List<T> many(int most, Supplier<T> one) {
        var all = new ArrayList<T>();
        int count = random.nextInt(most);
        for (int i = 0; i < count; i++) {
            all.add(one.get());
        }
        return all;
    }

    private String words() {
        return NastyText.from(random);
    }

    private static String json(Object built) {
        return GsonFactory.createSnakeCase().toJson(built);
    }
}
