package kith.llm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kith.language.Intent;
import kith.language.Meaning;
import kith.language.Who;
import kith.people.FactKind;
import kith.people.Side;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Reads one answer into a meaning. Whatever the message does not bear out is nonsense.
final class Answer {
    private static final int YEARS = 10;
    private static final Set<Intent> WITH_FACTS = EnumSet.of(Intent.LOG, Intent.EDIT, Intent.INTRODUCE);
    private static final Set<Intent> WITH_TOPIC = EnumSet.of(Intent.RECALL, Intent.VISIT);
    private static final Set<Intent> WITH_DAY = EnumSet.of(Intent.SNOOZE, Intent.VISIT, Intent.SCHEDULE);

    private final Fields fields;
    private final Hidden hidden;
    private final LocalDate today;
    private final Cast cast;

    private Answer(Fields fields, Hidden hidden, LocalDate today, Cast cast) {
        this.fields = fields;
        this.hidden = hidden;
        this.today = today;
        this.cast = cast;
    }

    static Meaning read(Fields fields, Hidden hidden, LocalDate today, PlainWords plain) throws Nonsense {
        return new Answer(fields, hidden, today, Cast.of(fields.texts("people"), hidden, plain)).meaning();
    }

    private Meaning meaning() throws Nonsense {
        var intent = fields.constant(Intent.class, "intent");
        var topic = fields.optionalText("topic");
        var meaning = new Meaning(
                intent,
                cast.people(),
                cast.unsure(),
                talks(),
                promises(),
                facts(),
                favours("gave"),
                favours("asked"),
                topic == null ? null : words(topic),
                fields.optionalDay("when", today.minusYears(1), today.plusYears(YEARS)));
        if (!holds(meaning)) {
            throw new Nonsense("more than its intent can mean");
        }
        return meaning;
    }

    private static boolean holds(Meaning meaning) {
        var intent = meaning.intent();
        var happened = !meaning.talks().isEmpty()
                || !meaning.promises().isEmpty()
                || !meaning.gave().isEmpty()
                || !meaning.asked().isEmpty();
        return (!happened || intent == Intent.LOG)
                && (meaning.facts().isEmpty() || WITH_FACTS.contains(intent))
                && (meaning.topic() == null || WITH_TOPIC.contains(intent))
                && (meaning.when() == null || WITH_DAY.contains(intent));
    }

    private List<Meaning.Talked> talks() throws Nonsense {
        var talks = new ArrayList<Meaning.Talked>();
        for (var each : fields.objects("talks")) {
            var with = new ArrayList<Who>();
            for (var said : each.texts("with")) {
                with.add(cast.who(said));
            }
            var on = each.optionalDay("on", today.minusYears(YEARS), today);
            if (with.isEmpty() || on == null) {
                throw new Nonsense("a talk with nobody, or never");
            }
            talks.add(new Meaning.Talked(List.copyOf(with), each.constant(TalkKind.class, "kind"), on));
        }
        return talks;
    }

    private List<Meaning.Promised> promises() throws Nonsense {
        var promises = new ArrayList<Meaning.Promised>();
        for (var each : fields.objects("promises")) {
            promises.add(new Meaning.Promised(
                    each.constant(Side.class, "by"),
                    cast.who(each.text("person")),
                    words(each.text("what")),
                    due(each)));
        }
        return promises;
    }

    private @Nullable LocalDate due(Fields promise) throws Nonsense {
        return promise.optionalDay("due", today.minusYears(1), today.plusYears(YEARS));
    }

    private List<Meaning.Learned> facts() throws Nonsense {
        var facts = new ArrayList<Meaning.Learned>();
        for (var each : fields.objects("facts")) {
            facts.add(new Meaning.Learned(
                    cast.who(each.text("about")),
                    hidden.original(each.text("text")).orElseThrow(() -> new Nonsense("a fact invented")),
                    each.constant(FactKind.class, "kind")));
        }
        return facts;
    }

    private List<Meaning.Favour> favours(String name) throws Nonsense {
        var favours = new ArrayList<Meaning.Favour>();
        for (var each : fields.objects(name)) {
            favours.add(new Meaning.Favour(cast.who(each.text("person")), words(each.text("what"))));
        }
        return favours;
    }

    /// Words of the message, cut from it or left out between.
    private String words(String said) throws Nonsense {
        return hidden.abridged(said).orElseThrow(() -> new Nonsense("words that were not said"));
    }
}
