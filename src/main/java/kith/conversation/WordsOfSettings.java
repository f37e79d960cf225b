package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.conversation.Part.Bullets;
import kith.people.Retention;
import kith.people.Settings;

/// What Kith says of all that a member chose, and how to choose otherwise.
final class WordsOfSettings {
    private WordsOfSettings() {}

    static Reply all(Settings settings, Optional<Instant> next, ZonedDateTime now, boolean model) {
        List<Text> lines = new ArrayList<>();
        lines.add(plan(settings, next, now));
        var away = settings.nudging().away();
        if (away != null && away.on(now.toLocalDate())) {
            lines.add(Text.saying("Away {until} — *{words}*", Days.until(away.until(), now.toLocalDate()), "back"));
        }
        lines.add(Text.saying(
                "Your clock: {zone}, as your profile tells", settings.zone().getId()));
        lines.add(WordsOfLanguage.line(settings.speech()));
        lines.add(Text.saying(
                "Drafts kept to compare with: {on, select, true {on} other {off}} — *{words}*",
                settings.keepDrafts(),
                settings.keepDrafts() ? "drafts off" : "drafts on"));
        lines.add(notes(settings.retention()));
        if (model) {
            lines.add(Text.saying(
                    "A language model may help: {on, select, true {on} other {off}} — *{words}*",
                    settings.askModel(),
                    settings.askModel() ? "model off" : "model on"));
        }
        return Reply.saying("What holds for you, and what to write to change it:")
                .and(
                        new Bullets(lines),
                        new Part.Buttons(List.of(Part.Button.of(say("Change in a form"), Verbs.SETTINGS, "-"))));
    }

    private static Text notes(Retention retention) {
        return retention == Retention.ALL
                ? Text.saying("Notes are kept until you forget them — *{words}*", WordsOfRetention.FADE)
                : fading(retention);
    }

    static Text fading(Retention retention) {
        return Text.saying(
                "Notes fade after {years, plural, one {# year} other {# years}} — *{words}*",
                retention.years(),
                WordsOfRetention.KEEP);
    }

    static Form form(Settings settings, boolean model, String version) {
        var chosen = ChangeSettings.chosen(settings);
        List<Form.Option> days =
                new ArrayList<>(List.of(new Form.Option(say("No plan by itself"), ChangeSettings.OFF)));
        days.addAll(WordsOfNudge.days());
        List<Form.Field> fields = new ArrayList<>();
        fields.add(picked(SetNudge.DAY, say("Your plan for the week"), days, chosen));
        fields.add(WordsOfNudge.time(chosen.getOrDefault(SetNudge.TIME, "")));
        fields.add(
                picked(ChangeSettings.DRAFTS, say("Keep drafts for 90 days, to compare later ones"), yesNo(), chosen));
        fields.add(picked(ChangeSettings.NOTES, say("Notes"), notes(), chosen));
        fields.add(WordsOfLanguage.field(
                ChangeSettings.LANGUAGE, chosen.getOrDefault(ChangeSettings.LANGUAGE, ChooseLanguage.AS_TOLD)));
        if (model) {
            fields.add(picked(ChangeSettings.MODEL, say("A language model may help"), yesNo(), chosen));
        }
        return new Form(ChangeSettings.FORM, say("Settings"), say("Save"), version, fields);
    }

    private static Form.Field picked(String id, String label, List<Form.Option> options, Map<String, String> chosen) {
        return new Form.Picked(id, label, options, chosen.getOrDefault(id, ""));
    }

    private static List<Form.Option> yesNo() {
        return List.of(new Form.Option(say("Yes"), ChangeSettings.ON), new Form.Option(say("No"), ChangeSettings.OFF));
    }

    private static List<Form.Option> notes() {
        return Arrays.stream(Retention.values())
                .map(each -> new Form.Option(
                        each == Retention.ALL
                                ? say("Kept until I forget them")
                                : say("Fade after {years, plural, one {# year} other {# years}}", each.years()),
                        String.valueOf(each.years())))
                .toList();
    }

    static String changedMeanwhile() {
        return say("Something was changed while the form was open. Close it, and open it again.");
    }

    private static Text plan(Settings settings, Optional<Instant> next, ZonedDateTime now) {
        var slot = settings.nudging().slot();
        return slot == null || next.isEmpty()
                ? Text.saying("Plan for the week: off — *{words}*", WordsOfNudge.typed(SetNudge.USUAL))
                : Text.saying(
                        "Plan for the week: {often}, next {moment} — *{words}*",
                        WordsOfNudge.often(slot),
                        WordsOfNudge.moment(next.get(), now),
                        "nudge off");
    }
}
