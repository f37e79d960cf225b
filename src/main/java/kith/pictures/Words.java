package kith.pictures;

import static kith.wording.Phrase.say;

import java.time.LocalDate;
import java.util.List;
import kith.people.Circle;
import kith.wording.DateForm;

/// The words within a picture.
final class Words {
    private Words() {}

    static String title(LocalDate on) {
        return say("Rhythm and silence, {day}", DateForm.IN_FULL_WITH_YEAR.of(on));
    }

    static String rhythm() {
        return say("Your usual rhythm with them");
    }

    static String silence() {
        return say("Silence since you last talked");
    }

    static String live() {
        return say("in touch");
    }

    static String atRisk() {
        return say("at risk");
    }

    static String faded() {
        return say("faded");
    }

    /// Of the steps of [Steps], in their order.
    static List<String> rhythms() {
        return List.of(
                say("daily"),
                say("weekly"),
                say("monthly"),
                say("quarterly"),
                say("yearly"),
                say("every 3 years"),
                say("every 10 years"));
    }

    static List<String> silences() {
        return List.of(
                say("a day"),
                say("a week"),
                say("a month"),
                say("3 months"),
                say("a year"),
                say("3 years"),
                say("10 years"));
    }

    static String circle(Circle circle) {
        return say("{circle, select, inner {inner circle} close {close} active {active} other {wider}}", circle);
    }
}
