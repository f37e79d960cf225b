package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kith.language.Intent;
import kith.language.Meaning;
import kith.language.Who;
import kith.people.Side;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Logs a talk that was told in a form: what is written there is read like any line, and what is picked beside it goes
/// before what the words tell.
final class LogInForm {
    static final String PERSON = "person";
    static final String KIND = "kind";
    static final String DAY = "day";
    static final String PROMISE = "promise";
    static final String BY = "by";
    static final String DUE = "due";
    static final String GAVE = "gave";
    static final String ASKED = "asked";

    /// The kind is what the words tell.
    static final String AS_TOLD = "AS_TOLD";

    private static final Meaning NOTHING = new Meaning(
            Intent.LOG, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

    private final TypeAhead people;
    private final ReadMeaning meanings;
    private final LogTalk log;
    private final ReadDraftAgain readAgain;

    LogInForm(TypeAhead people, ReadMeaning meanings, LogTalk log, ReadDraftAgain readAgain) {
        this.people = people;
        this.meanings = meanings;
        this.log = log;
        this.readAgain = readAgain;
    }

    /// The words, where nothing else was filled in.
    static Optional<String> onlyWords(Map<String, String> values) {
        var text = text(values, LogTalk.TEXT);
        boolean more = Stream.of(PERSON, DAY, PROMISE, GAVE, ASKED)
                        .anyMatch(each -> !text(values, each).isEmpty())
                || !values.getOrDefault(KIND, AS_TOLD).equals(AS_TOLD);
        return more || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    Answer filled(Scene scene, Map<String, String> values) {
        var text = text(values, LogTalk.TEXT);
        var read = text.isEmpty() ? NOTHING : meanings.read(scene, text);
        var picked = people.picked(scene.book(), text(values, PERSON));
        var who = picked.or(() -> read.people().stream().findFirst());
        if (who.isEmpty()) {
            return new Answer.Mend(
                    Map.of(PERSON, read.unsure().isEmpty() ? WordsOfTell.withWhom() : WordsOfTell.whichOfThem()));
        }
        var day = Revision.day(values.get(DAY));
        if (day.filter(each -> each.isAfter(scene.today())).isPresent()) {
            return new Answer.Mend(Map.of(DAY, WordsOfEdit.stillToCome()));
        }
        var told = new Told(who.get(), picked.isPresent(), read, values, day.orElse(null), scene.today()).meaning();
        if (text.isEmpty() && isEmpty(told)) {
            return new Answer.Mend(Map.of(LogTalk.TEXT, WordsOfTell.nothingTold()));
        }
        return readAgain.after(scene, log.asked(scene, text.isEmpty() ? WordsOfTell.said() : text, told));
    }

    private static boolean isEmpty(Meaning told) {
        return told.talks().isEmpty()
                && told.promises().isEmpty()
                && told.gave().isEmpty()
                && told.asked().isEmpty();
    }

    private static String text(Map<String, String> values, String field) {
        return Clean.text(values.getOrDefault(field, ""));
    }

    /// The words' meaning with what was picked and written beside them.
    private record Told(
            Who who,
            boolean picked,
            Meaning read,
            Map<String, String> values,
            @Nullable LocalDate day,
            LocalDate today) {

        Meaning meaning() {
            var people = Stream.concat(Stream.of(who), read.people().stream())
                    .distinct()
                    .toList();
            return new Meaning(
                    Intent.LOG,
                    people,
                    List.of(),
                    talks(),
                    promises(),
                    read.facts().stream()
                            .map(each -> new Meaning.Learned(meant(each.about()), each.text(), each.kind()))
                            .toList(),
                    favours(read.gave(), GAVE),
                    favours(read.asked(), ASKED),
                    read.topic(),
                    read.when());
        }

        /// A name that fits several people is whoever was picked.
        private Who meant(Who each) {
            return each instanceof Who.Unsure ? who : each;
        }

        private List<Meaning.Talked> talks() {
            var kind = values.getOrDefault(KIND, AS_TOLD);
            if (kind.equals(Revision.NO_TALK)) {
                return List.of();
            }
            if (read.talks().isEmpty()) {
                return kind.equals(AS_TOLD) && day == null
                        ? List.of()
                        : List.of(new Meaning.Talked(List.of(who), kind(kind, TalkKind.OTHER), on(today)));
            }
            return read.talks().stream()
                    .map(each -> new Meaning.Talked(with(each), kind(kind, each.kind()), on(each.on())))
                    .toList();
        }

        private List<Who> with(Meaning.Talked talk) {
            var with = talk.with().stream().map(this::meant);
            return (picked ? Stream.concat(Stream.of(who), with) : with)
                    .distinct()
                    .toList();
        }

        private LocalDate on(LocalDate told) {
            return day == null ? told : day;
        }

        private static TalkKind kind(String picked, TalkKind told) {
            return picked.equals(AS_TOLD) ? told : TalkKind.valueOf(picked);
        }

        private List<Meaning.Promised> promises() {
            var all = new ArrayList<Meaning.Promised>();
            read.promises()
                    .forEach(each ->
                            all.add(new Meaning.Promised(each.by(), meant(each.person()), each.what(), each.due())));
            var what = text(values, PROMISE);
            if (!what.isEmpty()) {
                var by = Side.valueOf(values.getOrDefault(BY, Side.ME.name()));
                all.add(new Meaning.Promised(
                        by, who, what, Revision.day(values.get(DUE)).orElse(null)));
            }
            return all;
        }

        private List<Meaning.Favour> favours(List<Meaning.Favour> read, String field) {
            var all = new ArrayList<Meaning.Favour>();
            read.forEach(each -> all.add(new Meaning.Favour(meant(each.person()), each.what())));
            var what = text(values, field);
            if (!what.isEmpty()) {
                all.add(new Meaning.Favour(who, what));
            }
            return all;
        }
    }
}
