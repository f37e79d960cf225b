package kith.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/// Compares answers of `understand` with labels, figure by figure, as the evaluation guide defines them.
final class UnderstandScore {
    private static final Set<String> EMPTY_WORDS = Set.of(
            ("a an the and or but of to in on at for with from by as is are was were be been 's 're i me my we us our"
                            + " you your he him his she her they them their it its this that these those will would can"
                            + " could do does did have has had not no so if then than too very just also about up out")
                    .split(" "));

    private final Map<String, UnderstandTally> tallies = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    void add(JsonNode labelled, JsonNode answer) {
        var gold = labelled.get("gold");
        var before = misses.size();
        single("intent", gold, answer);
        compare("people", people(gold), people(answer), Object::equals);
        compare("talks", kindAndDay(gold), kindAndDay(answer), Object::equals);
        compare("talks with", talks(gold), talks(answer), Object::equals);
        compare("unsure", items(gold, "unsure"), items(answer, "unsure"), UnderstandScore::sameDoubt);
        compare("promises", items(gold, "promises"), items(answer, "promises"), UnderstandScore::samePromise);
        compare("facts", items(gold, "facts"), items(answer, "facts"), UnderstandScore::sameFact);
        compare("fact kinds", items(gold, "facts"), items(answer, "facts"), UnderstandScore::sameFactAndKind);
        compare("gave", items(gold, "gave"), items(answer, "gave"), UnderstandScore::sameFavour);
        compare("asked", items(gold, "asked"), items(answer, "asked"), UnderstandScore::sameFavour);
        compare("topic", text(gold, "topic"), text(answer, "topic"), (a, b) -> share(a, b) && share(b, a));
        compare("when", text(gold, "when"), text(answer, "when"), Object::equals);
        if (misses.size() > before) {
            misses.add(
                    before,
                    "\n" + labelled.get("id").asString() + " ["
                            + labelled.get("now").asString() + "] "
                            + labelled.get("text").asString() + "\n   known " + names(labelled));
        }
    }

    private static String names(JsonNode labelled) {
        var names = new StringBuilder();
        labelled.get("known")
                .forEach(known -> names.append(known.get("id").asString())
                        .append(' ')
                        .append(known.get("name").asString())
                        .append(known.get("aliases").isEmpty() ? "" : " " + known.get("aliases"))
                        .append("; "));
        return names.toString();
    }

    Map<String, UnderstandTally> tallies() {
        return tallies;
    }

    List<String> misses() {
        return misses;
    }

    String table() {
        var table = new StringBuilder(
                String.format(Locale.ROOT, "%-12s %9s %9s %9s%n", "figure", "precision", "recall", "F1"));
        tallies.forEach((name, tally) -> table.append(String.format(
                Locale.ROOT, "%-12s %9.3f %9.3f %9.3f%n", name, tally.precision(), tally.recall(), tally.f1())));
        return table.toString();
    }

    private void single(String figure, JsonNode gold, JsonNode answer) {
        compare(figure, text(gold, figure), text(answer, figure), Object::equals);
    }

    private <T> void compare(String figure, List<T> gold, List<T> answers, BiPredicate<T, T> same) {
        var open = new ArrayList<>(gold);
        var wrong = new ArrayList<T>();
        for (var answer : answers) {
            var hit = open.stream().filter(each -> same.test(each, answer)).findFirst();
            hit.ifPresentOrElse(open::remove, () -> wrong.add(answer));
        }
        tallies.computeIfAbsent(figure, _ -> new UnderstandTally())
                .add(answers.size() - wrong.size(), answers.size(), gold.size());
        if (!open.isEmpty() || !wrong.isEmpty()) {
            misses.add("   " + figure + ": missed " + open + " answered " + wrong);
        }
    }

    private static List<String> text(JsonNode of, String field) {
        var value = of.get(field);
        return value == null || value.isNull() ? List.of() : List.of(value.asString());
    }

    private static List<JsonNode> items(JsonNode of, String field) {
        var items = new ArrayList<JsonNode>();
        of.get(field).forEach(items::add);
        return items;
    }

    private static List<String> people(JsonNode of) {
        return items(of, "people").stream()
                .map(person -> person.has("id") ? person.get("id").asString() : plain(person.get("name")))
                .toList();
    }

    private static List<String> kindAndDay(JsonNode of) {
        return items(of, "talks").stream()
                .map(talk -> talk.get("kind").asString() + " " + talk.get("on").asString())
                .toList();
    }

    private static List<String> talks(JsonNode of) {
        return items(of, "talks").stream()
                .map(talk -> talk.get("kind").asString() + " " + talk.get("on").asString() + " " + with(talk))
                .toList();
    }

    private static Set<String> with(JsonNode talk) {
        var with = new HashSet<String>();
        talk.get("with").forEach(who -> with.add(plain(who)));
        return with;
    }

    private static boolean samePromise(JsonNode a, JsonNode b) {
        return a.get("by").equals(b.get("by"))
                && plain(a.get("person")).equals(plain(b.get("person")))
                && a.get("due").equals(b.get("due"))
                && share(a.get("what").asString(), b.get("what").asString());
    }

    private static boolean sameFact(JsonNode a, JsonNode b) {
        return plain(a.get("about")).equals(plain(b.get("about")))
                && share(a.get("text").asString(), b.get("text").asString())
                && share(b.get("text").asString(), a.get("text").asString());
    }

    private static boolean sameFactAndKind(JsonNode a, JsonNode b) {
        return sameFact(a, b) && a.get("kind").equals(b.get("kind"));
    }

    private static boolean sameFavour(JsonNode a, JsonNode b) {
        return plain(a.get("person")).equals(plain(b.get("person")))
                && share(a.get("what").asString(), b.get("what").asString());
    }

    private static boolean sameDoubt(JsonNode a, JsonNode b) {
        return plain(a.get("mention")).equals(plain(b.get("mention")))
                && a.get("candidates").equals(b.get("candidates"));
    }

    /// At least half of the content words of `of` are found in `in`.
    private static boolean share(String of, String in) {
        var wanted = content(of);
        var found = content(in);
        return wanted.isEmpty() || wanted.stream().filter(found::contains).count() * 2 >= wanted.size();
    }

    private static Set<String> content(String text) {
        var words = new HashSet<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'@-]+")) {
            if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static String plain(JsonNode text) {
        return text.asString().toLowerCase(Locale.ROOT);
    }
}
