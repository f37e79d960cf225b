package kith.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.people.Settings;

/// Changes in one form what a member chose; each change is made by the behaviour that the words for it ask.
final class ChangeSettings {
    static final String FORM = "settings";
    static final String DRAFTS = "drafts";
    static final String NOTES = "notes";
    static final String MODEL = "model";
    static final String LANGUAGE = "language";
    static final String OFF = "off";
    static final String ON = "on";

    private final SetNudge nudge;
    private final KeepDrafts drafts;
    private final ChooseRetention retention;
    private final ChooseModel model;
    private final ChooseLanguage language;
    private final ShowSettings show;

    ChangeSettings(
            SetNudge nudge,
            KeepDrafts drafts,
            ChooseRetention retention,
            ChooseModel model,
            ChooseLanguage language,
            ShowSettings show) {
        this.nudge = nudge;
        this.drafts = drafts;
        this.retention = retention;
        this.model = model;
        this.language = language;
        this.show = show;
    }

    Answer press(Scene scene) {
        var settings = scene.settings();
        return new Answer.Ask(WordsOfSettings.form(settings, show.hasModel(), Version.of(settings)));
    }

    /// What was chosen for ever may be asked for once more, so it comes last.
    Answer filled(Scene scene, String version, Map<String, String> values) {
        var before = scene.settings();
        if (!Version.of(before).equals(version)) {
            return new Answer.Mend(Map.of(SetNudge.DAY, WordsOfSettings.changedMeanwhile()));
        }
        var wanted = new HashMap<>(chosen(before));
        wanted.putAll(values);
        var answers = new ArrayList<Answer>();
        if (isOther(before, wanted, LANGUAGE)) {
            language.told(scene, value(wanted, LANGUAGE)).ifPresent(answers::add);
        }
        nudge(scene, before, wanted, answers);
        if (isOther(before, wanted, DRAFTS)) {
            answers.add(drafts.answer(scene, value(wanted, DRAFTS)));
        }
        if (isOther(before, wanted, MODEL)) {
            answers.add(model.answer(scene, value(wanted, MODEL)));
        }
        if (isOther(before, wanted, NOTES)) {
            var years = Integer.parseInt(value(wanted, NOTES));
            retention
                    .wished(scene, years == 0 ? "keep all" : "notes fade after " + years + " years")
                    .ifPresent(answers::add);
        }
        return answers.isEmpty() ? show.answer(scene) : joined(answers);
    }

    private void nudge(Scene scene, Settings before, Map<String, String> wanted, List<Answer> answers) {
        if (!isOther(before, wanted, SetNudge.DAY) && !isOther(before, wanted, SetNudge.TIME)) {
            return;
        }
        if (!value(wanted, SetNudge.DAY).equals(OFF)) {
            answers.add(nudge.filled(scene, wanted));
        } else if (before.nudging().slot() != null) {
            answers.add(nudge.off(scene));
        }
    }

    private static boolean isOther(Settings before, Map<String, String> wanted, String field) {
        return !value(wanted, field).equals(chosen(before).get(field));
    }

    private static String value(Map<String, String> values, String field) {
        return values.getOrDefault(field, "");
    }

    /// What the form shows before anything is changed in it.
    static Map<String, String> chosen(Settings settings) {
        var slot = settings.nudging().slot();
        var chosen = settings.speech().chosen();
        return Map.of(
                SetNudge.DAY,
                slot == null ? OFF : slot.day().name(),
                SetNudge.TIME,
                (slot == null ? SetNudge.USUAL : slot).at().toString(),
                DRAFTS,
                settings.keepDrafts() ? ON : OFF,
                NOTES,
                String.valueOf(settings.retention().years()),
                MODEL,
                settings.askModel() ? ON : OFF,
                LANGUAGE,
                chosen == null ? ChooseLanguage.AS_TOLD : chosen.getLanguage());
    }

    private static Answer joined(List<Answer> answers) {
        return answers.stream()
                .filter(Answer.Say.class::isInstance)
                .map(each -> ((Answer.Say) each).reply())
                .reduce(Reply::above)
                .map(Answer::say)
                .orElse(Answer.say(Words.gone()));
    }
}
