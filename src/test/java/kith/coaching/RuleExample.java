package kith.coaching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kith.people.FactKind;
import kith.people.Relation;
import kith.people.Side;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/// One draft of a rule's file of examples: what the rule marks stands between `«` and `»`, all of it when nothing does.
record RuleExample(String rule, boolean bad, Draft draft, int start, int end) {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    static List<RuleExample> of(String rule) {
        try (var in = RuleExample.class.getResourceAsStream("examples/" + rule + ".yaml")) {
            if (in == null) {
                return List.of();
            }
            Map<String, List<Map<String, Object>>> file = new Yaml().load(in);
            var examples = new ArrayList<RuleExample>();
            file.forEach((kind, drafts) -> drafts.forEach(each -> examples.add(read(rule, kind.equals("bad"), each))));
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleExample read(String rule, boolean bad, Map<String, Object> each) {
        var marked = String.valueOf(each.get("text"));
        var text = marked.replace("«", "").replace("»", "");
        int start = Math.max(marked.indexOf('«'), 0);
        int end = marked.indexOf('»') < 0 ? text.length() : marked.indexOf('»') - 1;
        return new RuleExample(rule, bad, new Draft(text, TODAY, recipient(map(each.get("to")))), start, end);
    }

    private static @Nullable Recipient recipient(Map<String, Object> to) {
        return to.isEmpty()
                ? null
                : new Recipient(
                        "Ana Reis",
                        Relation.valueOf(String.valueOf(to.getOrDefault("relation", "other"))
                                .toUpperCase(Locale.ROOT)),
                        null,
                        Boolean.TRUE.equals(to.get("decisionMaker")),
                        to.get("connected") instanceof Integer ago ? TODAY.minusDays(ago) : null,
                        list(to.get("talks")).stream()
                                .map(ago -> new Recipient.Talked(TODAY.minusDays((Integer) ago), TalkKind.MEETING))
                                .toList(),
                        list(to.get("facts")).stream()
                                .map(text -> new Recipient.Known(String.valueOf(text), FactKind.WORK))
                                .toList(),
                        favours(to.get("gave")),
                        favours(to.get("asked")),
                        list(to.get("promises")).stream()
                                .map(each -> promise(map(each)))
                                .toList());
    }

    private static List<Recipient.Favour> favours(@Nullable Object favours) {
        return list(favours).stream()
                .map(RuleExample::map)
                .map(each -> new Recipient.Favour(
                        TODAY.minusDays((Integer) each.getOrDefault("ago", 0)), String.valueOf(each.get("what"))))
                .toList();
    }

    private static Recipient.Owed promise(Map<String, Object> each) {
        var due = each.get("due") instanceof Integer days ? TODAY.plusDays(days) : null;
        return new Recipient.Owed(Side.ME, String.valueOf(each.get("what")), due, false);
    }

    private static List<?> list(@Nullable Object list) {
        return list instanceof List<?> given ? given : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object map) {
        return map instanceof Map<?, ?> given ? (Map<String, Object>) given : Map.of();
    }
}
