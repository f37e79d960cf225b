package kith.conversation;

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
    private static final List<Form.Option> YES_NO =
            List.of(new Form.Option("Yes", ChangeSettings.ON), new Form.Option("No", ChangeSettings.OFF));

    private WordsOfSettings() {}

    static Reply all(Settings settings, Optional<Instant> next, ZonedDateTime now, boolean model) {
        List<Text> lines = new ArrayList<>();
        lines.add(plan(settings, next, now));
        var away = settings.nudging().away();
        if (away != null && away.on(now.toLocalDate())) {
            lines.add(line("Away until " + Days.say(away.until(), now.toLocalDate()), "back"));
        }
        lines.add(Text.plain("Your clock: " + settings.zone().getId() + ", as your profile tells"));
        lines.add(line(
                "Drafts kept to compare with: " + onOff(settings.keepDrafts()),
                other("drafts", settings.keepDrafts())));
        lines.add(
                settings.retention() == Retention.ALL
                        ? line("Notes are kept until you forget them", "notes fade after 1 year")
                        : line("Notes fade after " + WordsOfRetention.years(settings.retention()), "keep all"));
        if (model) {
            lines.add(line(
                    "A language model may help: " + onOff(settings.askModel()), other("model", settings.askModel())));
        }
        return Reply.of("What holds for you, and what to write to change it:")
                .and(
                        new Bullets(lines),
                        new Part.Buttons(List.of(Part.Button.of("Change in a form", Verbs.SETTINGS, "-"))));
    }

    static Form form(Settings settings, boolean model, String version) {
        var chosen = ChangeSettings.chosen(settings);
        List<Form.Option> days = new ArrayList<>(List.of(new Form.Option("No plan by itself", ChangeSettings.OFF)));
        days.addAll(WordsOfNudge.days());
        List<Form.Field> fields = new ArrayList<>();
        fields.add(picked(SetNudge.DAY, "Your plan for the week", days, chosen));
        fields.add(WordsOfNudge.time(chosen.getOrDefault(SetNudge.TIME, "")));
        fields.add(picked(ChangeSettings.DRAFTS, "Keep drafts for 90 days, to compare later ones", YES_NO, chosen));
        fields.add(picked(ChangeSettings.NOTES, "Notes", notes(), chosen));
        if (model) {
            fields.add(picked(ChangeSettings.MODEL, "A language model may help", YES_NO, chosen));
        }
        return new Form(ChangeSettings.FORM, "Settings", "Save", version, fields);
    }

    private static Form.Field picked(String id, String label, List<Form.Option> options, Map<String, String> chosen) {
        return new Form.Picked(id, label, options, chosen.getOrDefault(id, ""));
    }

    private static List<Form.Option> notes() {
        return Arrays.stream(Retention.values())
                .map(each -> new Form.Option(
                        each == Retention.ALL
                                ? "Kept until I forget them"
                                : "Fade after " + WordsOfRetention.years(each),
                        String.valueOf(each.years())))
                .toList();
    }

    static String changedMeanwhile() {
        return "Something was changed while the form was open. Close it, and open it again.";
    }

    private static Text plan(Settings settings, Optional<Instant> next, ZonedDateTime now) {
        var slot = settings.nudging().slot();
        return slot == null || next.isEmpty()
                ? line("Plan for the week: off", "nudge Mondays 9:00")
                : line(
                        "Plan for the week: " + WordsOfNudge.often(slot) + ", next "
                                + WordsOfNudge.moment(next.get(), now),
                        "nudge off");
    }

    private static Text line(String holds, String words) {
        return Text.plain(holds + " — ").and(Text.bold(words));
    }

    private static String onOff(boolean on) {
        return on ? "on" : "off";
    }

    private static String other(String word, boolean on) {
        return word + (on ? " off" : " on");
    }
}
