package kith.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// `book.json` as `docs/export.md` describes it: days as `YYYY-MM-DD`, kinds in lower case, people named by their ids.
/// What was added within the version may be missing. Its shape stays when Kith's own records change; whatever changes
/// it raises `version`.
record BookFile(
        String format,
        int version,
        String exportedAt,
        List<Person> people,
        List<Talk> talks,
        List<Fact> facts,
        List<Promise> promises,
        List<Favour> gave,
        List<Favour> asked,
        List<Offer> offers,
        List<Visit> visits) {
    static final String FORMAT = "kith-book";
    static final int VERSION = 1;

    record Person(
            String id,
            String name,
            List<String> aliases,
            @Nullable String chatUser,
            String relation,
            @Nullable String role,
            boolean decisionMaker,
            String circle,
            @Nullable String connectedOn,
            @Nullable String quietUntil,
            int letGo,
            List<String> tags,
            boolean archived,
            @Nullable List<String> emails,
            @Nullable List<String> phones,
            @Nullable List<String> urls,
            @Nullable Boolean listed) {}

    record Talk(String id, List<String> with, String kind, String on, String note) {}

    record Fact(String id, String about, String kind, String text, String learnedOn) {}

    /// `by` is `me` or `them`.
    record Promise(
            String id,
            String person,
            String by,
            String what,
            @Nullable String due,
            String state,
            String madeOn) {}

    /// Something given to `person`, or asked of them.
    record Favour(String id, String person, String what, String on) {}

    record Offer(String id, String text, String toldOn) {}

    record Visit(String id, String place, String from, String to) {}
}
