package kith.coaching;

import org.jspecify.annotations.Nullable;

/// The sentences that a better draft adds to the writer's own: what the book knows, or a gap in brackets.
final class Gaps {
    private final FactQuestions questions = new FactQuestions();

    /// Names a promise of the writer's that is still open, with a gap for the day.
    String promiseLine(Letter letter) {
        var bond = letter.bond();
        var owed = bond == null ? null : bond.owed().getFirst();
        return owed == null ? "" : promised(owed);
    }

    private static String promised(Recipient.Owed promise) {
        var what = promise.what()
                .replaceAll("\\b(?:him|them)\\b", "you")
                .replaceAll("\\bher(?= (?:a|an|the|my|our|some|that|two|three|\\d)\\b)", "you")
                .replaceAll("\\b(?:his|her|their)\\b", "your");
        return what.matches("(?:an?|the|my|our|some|that|two|three|\\d+|introduction|intro) .*")
                ? "I haven't forgotten %s that I promised; you'll have it by [a day].".formatted(what)
                : "I haven't forgotten that I promised to %s; it'll be done by [a day].".formatted(what);
    }

    String giveLine() {
        return "Here is [something useful for you].";
    }

    String unbarbed() {
        return "[What you need them to know, without the barb.]";
    }

    /// Where the line belongs that only the writer can write; names what the book knows.
    String gapLine(Letter letter) {
        var bond = letter.bond();
        if (bond == null || bond.to().facts().isEmpty()) {
            return "[A line about something they did, said or plan.]";
        }
        return "[A line about this: %s.]"
                .formatted(bond.to().facts().getLast().text().replaceAll("[\\[\\]\n]", " "));
    }

    /// The text with a question about them where the gap was, when the book has a fact that allows one.
    String woven(Letter letter, String text) {
        var bond = letter.bond();
        return bond == null
                ? text
                : questions
                        .about(bond.to().facts())
                        .map(question -> text.replace(gapLine(letter), question))
                        .orElse(text);
    }

    String concreteAsk() {
        return "Could I ask you about [one question]? It takes [so many minutes].";
    }

    /// Leave to say no.
    String leaveLine() {
        return "No hurry, and it's fine to say no.";
    }

    String greeting(@Nullable Bond bond) {
        return "Hi %s,".formatted(bond == null ? "[their name]" : bond.firstName());
    }

    String least(Letter letter, boolean barbed) {
        var bond = letter.bond();
        var owed = bond == null || bond.owed().isEmpty()
                ? ""
                : " " + promised(bond.owed().getFirst());
        return "%s %s%s".formatted(opening(letter), barbed ? unbarbed() : gapLine(letter), owed);
    }

    String leastOfAll(Letter letter) {
        return "%s %s".formatted(greeting(letter.bond()), gapLine(letter));
    }

    private String opening(Letter letter) {
        var first = letter.sentences().isEmpty() ? null : letter.sentences().getFirst();
        return first != null && first.part() == Sentence.Part.GREETING
                ? Span.of(first).in(letter.text()).strip()
                : greeting(letter.bond());
    }
}
