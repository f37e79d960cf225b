package kith.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kith.language.Meaning;
import kith.language.Who;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a meaning as the JSON that `understand` answers with.
final class UnderstandAnswer {
    private final JsonMapper json;

    UnderstandAnswer(JsonMapper json) {
        this.json = json;
    }

    void write(ObjectNode node, Meaning meaning) {
        node.put("intent", lower(meaning.intent()));
        var people = node.putArray("people");
        meaning.people().forEach(who -> people.add(person(who)));
        var unsure = node.putArray("unsure");
        meaning.unsure().forEach(doubt -> {
            var entry = unsure.addObject().put("mention", doubt.mention());
            doubt.candidates().forEach(entry.putArray("candidates")::add);
        });
        talks(node.putArray("talks"), meaning.talks());
        promises(node.putArray("promises"), meaning.promises());
        facts(node.putArray("facts"), meaning.facts());
        favours(node.putArray("gave"), meaning.gave());
        favours(node.putArray("asked"), meaning.asked());
        node.put("topic", meaning.topic());
        node.put("when", day(meaning.when()));
    }

    private ObjectNode person(Who who) {
        var node = json.createObjectNode();
        return who instanceof Who.InBook(var id) ? node.put("id", id) : node.put("name", name(who));
    }

    private static void talks(ArrayNode nodes, List<Meaning.Talked> talks) {
        for (var talk : talks) {
            var node = nodes.addObject();
            var with = node.putArray("with");
            talk.with().forEach(who -> with.add(name(who)));
            node.put("kind", lower(talk.kind())).put("on", day(talk.on()));
        }
    }

    private static void promises(ArrayNode nodes, List<Meaning.Promised> promises) {
        for (var promise : promises) {
            nodes.addObject()
                    .put("by", lower(promise.by()))
                    .put("person", name(promise.person()))
                    .put("what", promise.what())
                    .put("due", day(promise.due()));
        }
    }

    private static void facts(ArrayNode nodes, List<Meaning.Learned> facts) {
        for (var fact : facts) {
            nodes.addObject()
                    .put("about", name(fact.about()))
                    .put("text", fact.text())
                    .put("kind", lower(fact.kind()));
        }
    }

    private static void favours(ArrayNode nodes, List<Meaning.Favour> favours) {
        for (var favour : favours) {
            nodes.addObject().put("person", name(favour.person())).put("what", favour.what());
        }
    }

    private static String name(Who who) {
        return switch (who) {
            case Who.InBook(var id) -> id;
            case Who.Newcomer(var name) -> name;
            case Who.Unsure(var mention) -> mention;
        };
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String lower(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT);
    }
}
