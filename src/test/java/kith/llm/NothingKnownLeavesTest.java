package kith.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kith.language.Understand;
import kith.people.NameKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NothingKnownLeavesTest {
    private static final String TEXT = """
            Ran into JOSÉ FERREIRA and maria anders (Anders again!) with <@U0JOSE>, <@U0JOSE|zeca> and <@U777XYZ|quayle>.
            elizabeth's deck is due; Quayle-Bischoff Ltd pays. Mail e.quayle@mail.example or https://x.example/in/zeca-cunha
            then liz, Ferreira's brother & “Maria Bischoff”… jose, José, Zeca, ZECA
            Cunha""";

    private final FakeModel model = new FakeModel();

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void noKnownNameOrMentionReachesTheReadingServer() {
        model.saying("{\"intent\":\"chat\"}");
        new OpenAiReader(model.endpoint(), new Understand(), _ -> {}).read(Told.message(TEXT));
        assertNamesStayed();
    }

    @Test
    void noKnownNameOrMentionReachesTheRewritingServer() {
        model.saying("{\"draft\":\"fine\"}");
        new OpenAiRewriter(model.endpoint(), _ -> {}).rewrite(TEXT, "Thank Zeca, as quayle would", Told.EVERYBODY);
        assertNamesStayed();
    }

    private void assertNamesStayed() {
        var received = String.join("\n", model.received());
        assertThat(received).contains("deck is due");
        assertThat(NameKeys.plain(received)).doesNotContain(secrets());
        assertThat(received).doesNotContain("p1\"", "p2\"", "p3\"", "p4\"");
    }

    private static List<String> secrets() {
        var names = Told.EVERYBODY.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream()))
                .flatMap(name -> Word.all(name).stream())
                .filter(Word::capital)
                .map(Word::plain);
        return Stream.concat(names, Stream.of("u0jose", "u777xyz")).toList();
    }
}
