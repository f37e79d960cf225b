package kith.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kith.people.Circle;
import kith.people.Relation;

/// Reads what is to change in a person's record: "put Ana in my inner circle", "Priya is a friend, not a client",
/// "make that every two months", "Tom goes by Thomas", "Ana has the final say".
public final class ReadRecord {
    private static final String NAME = "([\\p{L}\\p{N}][\\p{L}\\p{N}.'’ -]{0,79}?)";
    private static final String END =
            "(?:,? (?:now|these days|please|pls|by the way|instead)\\b.*|[,;.!?].*| (?:with|not|since|after)\\b.*|)$";
    private static final String RINGS = "(?:inner|inmost|innermost|closest|close|active|wider|outer|outermost)";
    private static final Pattern CIRCLE = pattern(
            "(?<!\\bnot )(?<!\\bnot the )(?<!\\bnot my )(?<!\\bnot in my )(?:(?:^circle [^,;.]{1,60} |-> ?|→ ?|\\b(?:in|into|to|among) (?:(?:my|the) )?)("
                    + RINGS + ")\\b(?! \\w+ (?:of|at|in)\\b)|\\b(" + RINGS
                    + ")(?:[ -](?:circle|ring|ones?)\\b| is (?:enough|fine)\\b))");
    private static final Map<String, Circle> CIRCLES = Map.of(
            "inner", Circle.INNER,
            "inmost", Circle.INNER,
            "innermost", Circle.INNER,
            "closest", Circle.INNER,
            "close", Circle.CLOSE,
            "active", Circle.ACTIVE,
            "wider", Circle.WIDER,
            "outer", Circle.WIDER,
            "outermost", Circle.WIDER);
    private static final Pattern RELATION = pattern(
            "(?<!\\bnot )(?<!\\bnot a )(?<!\\bnot an )(?<!\\bnot my )(?<!\\bnot our )\\b(former colleague|ex-?colleague|colleague|co-?worker|client|customer|prospect|alum|alumna|alumnus|friend|mentor)(?:s|i)?\\b"
                    + "(?= of (?:mine|ours)|,| (?:now|these days|again|instead|and not|not|anymore|any more|rather|too)\\b|[.!;]|$)");
    private static final Map<String, Relation> RELATIONS = Map.of(
            "client", Relation.CLIENT,
            "customer", Relation.CLIENT,
            "prospect", Relation.PROSPECT,
            "colleague", Relation.COLLEAGUE,
            "coworker", Relation.COLLEAGUE,
            "friend", Relation.FRIEND,
            "mentor", Relation.MENTOR);
    private static final String DECIDING =
            "(?:(?:is |as )?(?:not )?(?:the |a )?decision[ -]?maker|decides|has the (?:final|last) (?:say|word)|holds the (?:budget|purse(?: strings)?)|calls the shots|signs (?:things |it )?off)";
    private static final Pattern DECIDES = pattern("\\b" + DECIDING + "\\b");
    private static final Pattern ONLY_DECIDES = pattern("^\\S+(?: \\S+)?(?: (?:also|now|no longer|really))? " + DECIDING
            + "(?: (?:there|here|now|at \\S+))?[.! ]*$");
    private static final Pattern DENIED = pattern("\\b(?:not|isn'?t|no longer|doesn'?t|never)\\b");
    private static final int BEFORE = 16;
    private static final int LONGEST = 300;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String WHO = "[^,;:.!?]{1,60}?";
    private static final Pattern ALIAS = pattern("^(?:please )?(?:" + WHO
            + " (?:is also (?:called|known as)|also (?:answers to|goes by))|(?:add |set )?(?:an? |the )?(?:nickname|alias) (?:for|of) "
            + WHO + "(?:| is|:)) (?:the )?" + NAME + END);
    private static final Pattern AKA = pattern(
            "^[^,;:.!? ]{1,30}(?: [^,;:.!? ]{1,30})? (?:is )?a\\.?k\\.?a\\.? (\\S{1,30}(?: \\p{Lu}\\S{0,30})?)[.! ]*$");
    private static final Pattern RENAMED = pattern(
            "\\b(?:rename (?:.+?) (?:to|into|as)|is (?:now |really |actually )?called|(?<!also )goes by|(?:full |real )?name is(?: now)?|now called|(?:correction|correct|spelling|spelled|misspelled|fix)\\b[^:]{0,20}:? it'?s)\\s+"
                    + NAME + END);
    private static final Pattern SURNAME =
            pattern("\\b(?:surname|last name|family name)(?:'s| is|:)(?: now| really| actually)?\\s+" + NAME + END);

    private final ReadTags tags = new ReadTags();
    private final ReadRhythm rhythm = new ReadRhythm();

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /// Everything that `said` wants changed of the person `called` so; empty where it wants nothing that is told here.
    public List<RecordChange> read(String said, String called) {
        var text = plainly(said);
        var changes = new ArrayList<>(plain(text));
        if (changes.isEmpty()) {
            circle(text).ifPresent(changes::add);
            rhythm.read(text).ifPresent(changes::add);
            relation(text).ifPresent(changes::add);
            decides(text).ifPresent(changes::add);
            renamed(text, called).ifPresent(changes::add);
        }
        return List.copyOf(changes);
    }

    /// Only what a whole sentence tells in so many words that it can mean nothing else: tags, other names, who decides.
    public List<RecordChange> plain(String said) {
        var text = plainly(said);
        var tagged = tags.read(text);
        if (tagged.isPresent()) {
            return List.of(tagged.get());
        }
        return ONLY_DECIDES.matcher(text).matches()
                ? decides(text).stream().toList()
                : found(ALIAS, text).or(() -> found(AKA, text)).map(RecordChange.AlsoCalled::new).stream()
                        .map(RecordChange.class::cast)
                        .toList();
    }

    /// One space for each run of them; nothing of a text too long to be about a record.
    private static String plainly(String said) {
        return said.length() > LONGEST ? "" : SPACES.matcher(said.strip()).replaceAll(" ");
    }

    private static Optional<RecordChange> circle(String text) {
        return last(CIRCLE, text).map(word -> new RecordChange.InCircle(Objects.requireNonNull(CIRCLES.get(word))));
    }

    private static Optional<RecordChange> relation(String text) {
        return last(RELATION, text)
                .map(word -> word.startsWith("former") || word.startsWith("ex")
                        ? Relation.FORMER_COLLEAGUE
                        : word.startsWith("alum") ? Relation.ALUM : RELATIONS.get(word.replace("-", "")))
                .map(RecordChange.RelatedAs::new);
    }

    private static Optional<RecordChange> decides(String text) {
        var decides = DECIDES.matcher(text);
        return decides.find()
                ? Optional.of(new RecordChange.Decides(!DENIED.matcher(
                                text.substring(Math.max(0, decides.start() - BEFORE), decides.end()))
                        .find()))
                : Optional.empty();
    }

    private static Optional<RecordChange> renamed(String text, String called) {
        var surname = found(SURNAME, text);
        return surname.isPresent()
                ? surname.map(each -> new RecordChange.Renamed(called.split(" ", 2)[0] + " " + each))
                : found(RENAMED, text).map(RecordChange.Renamed::new);
    }

    private static Optional<String> found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? group(matcher).filter(each -> !each.isEmpty()) : Optional.empty();
    }

    private static Optional<String> last(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        Optional<String> word = Optional.empty();
        while (matcher.find()) {
            word = group(matcher);
        }
        return word.map(each -> each.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> group(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(i -> Objects.requireNonNullElse(matcher.group(i), ""))
                .filter(each -> !each.isEmpty())
                .map(String::strip)
                .findFirst();
    }
}
