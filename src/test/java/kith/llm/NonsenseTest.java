package kith.llm;

import static org.assertj.core.api.Assertions.assertThat;

import kith.language.Understand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a model answers to `Lunch with P1, she moves to N2 and wants her deck`, where P1 is Elizabeth.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NonsenseTest {
    private final FakeModel model = new FakeModel();
    private final OpenAiReader reader = new OpenAiReader(model.endpoint(), new Understand(), _ -> {});

    @AfterAll
    void close() {
        model.close();
    }

    @Test
    void whatTheMessageBearsOutIsTaken() {
        assertThat(taken("""
                {"intent":"log","people":["P1"],"talks":[{"with":["P1"],"kind":"meeting","on":"2026-03-08"}],
                 "facts":[{"about":"P1","text":"moves to N2","kind":"place"}]}""")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sure! Here you go.",
                "[]",
                "null",
                "{\"intent\":\"log\",\"people\":[\"P1\"]",
                "{\"intent\":\"log\",\"people\":[\"P1\"]} and more",
                "{\"intent\":\"log\",\"intent\":\"forget\"}"
            })
    void whatIsNoJsonObjectIsDropped(String answer) {
        assertThat(taken(answer)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"people\":[\"P1\"]}",
                "{\"intent\":\"gossip\"}",
                "{\"intent\":7}",
                "{\"intent\":\"log\",\"people\":\"P1\"}",
                "{\"intent\":\"log\",\"people\":[1]}",
                "{\"intent\":\"log\",\"people\":[[\"P1\"]]}",
                "{\"intent\":\"log\",\"people\":[\"P1\"],\"talks\":[\"P1\"]}",
                "{\"intent\":\"recall\",\"topic\":{}}",
                "{\"intent\":\"log\",\"people\":[\"P1\"],\"talks\":[{\"with\":[\"P1\"],\"kind\":\"rave\",\"on\":\"2026-03-09\"}]}"
            })
    void wrongTypesAndUnknownLabelsAreDropped(String answer) {
        assertThat(taken(answer)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"intent\":\"log\",\"people\":[\"P9\"]}",
                "{\"intent\":\"log\",\"people\":[\"Elizabeth\"]}",
                "{\"intent\":\"log\",\"people\":[\"Bob\"]}",
                "{\"intent\":\"log\",\"people\":[\"she\"]}",
                "{\"intent\":\"log\",\"people\":[\"her deck\"]}",
                "{\"intent\":\"log\",\"people\":[],\"facts\":[{\"about\":\"P1\",\"text\":\"moves to N2\",\"kind\":\"place\"}]}"
            })
    void inventedPeopleAreDropped(String answer) {
        assertThat(taken(answer)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"is pregnant", "moves to N3", "oves to N2", "moves to Trieste", " "})
    void inventedFactsAreDropped(String fact) {
        assertThat(taken("{\"intent\":\"log\",\"people\":[\"P1\"],\"facts\":[{\"about\":\"P1\",\"text\":\"" + fact
                        + "\",\"kind\":\"other\"}]}"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-10", "1999-01-01", "2026-02-30", "yesterday", "2026-3-9"})
    void talksOnImpossibleDaysAreDropped(String day) {
        assertThat(taken(
                        "{\"intent\":\"log\",\"people\":[\"P1\"],\"talks\":[{\"with\":[\"P1\"],\"kind\":\"call\",\"on\":\""
                                + day + "\"}]}"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"intent\":\"forget\",\"people\":[\"P1\"],\"talks\":[{\"with\":[\"P1\"],\"kind\":\"call\",\"on\":\"2026-03-09\"}]}",
                "{\"intent\":\"who\",\"topic\":\"deck\"}",
                "{\"intent\":\"log\",\"when\":\"2026-03-10\"}",
                "{\"intent\":\"about\",\"people\":[\"P1\"],\"facts\":[{\"about\":\"P1\",\"text\":\"moves\",\"kind\":\"place\"}]}"
            })
    void whatAnIntentCannotMeanIsDropped(String answer) {
        assertThat(taken(answer)).isFalse();
    }

    @Test
    void floodsAreDropped() {
        assertThat(taken("{\"intent\":\"log\",\"people\":[" + "\"P1\",".repeat(30) + "\"P1\"]}"))
                .isFalse();
        assertThat(taken("{\"intent\":\"recall\",\"topic\":\"" + "deck ".repeat(100) + "\"}"))
                .isFalse();
        assertThat(taken("{\"intent\":\"chat\",\"more\":\"" + "deck ".repeat(5000) + "\"}"))
                .isFalse();
    }

    private boolean taken(String answer) {
        model.saying(answer);
        return reader.read(Told.message("Lunch with Elizabeth, she moves to Trieste and wants her deck"))
                .isPresent();
    }
}
