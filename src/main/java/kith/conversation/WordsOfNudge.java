package kith.conversation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;
import kith.language.WeekTime;
import kith.people.Settings;
import kith.people.Slot;
import kith.wording.Phrase;
import org.jspecify.annotations.Nullable;

/// What Kith says of when it speaks unasked.
final class WordsOfNudge {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final int FIRST_HALF_HOUR = 12;
    private static final int LAST_HALF_HOUR = 44;

    private WordsOfNudge() {}

    static Reply offer() {
        return Reply.of("Shall I bring you a plan for the week? An hour's worth: a few people to reach out to and why,"
                        + " and what you promised. Once a week, here, for you alone.")
                .and(
                        new Buttons(List.of(
                                at(SetNudge.USUAL).first(),
                                at(SetNudge.OTHER),
                                Button.of("Another time", Verbs.NUDGE_OTHER, "offer"),
                                Button.of("No, thanks", Verbs.NUDGE_OFF, "offer"))),
                        new Fine("I don't start without your yes, and I ask only this once."));
    }

    static Reply set(Slot slot, WeekTime read, Optional<Instant> next, ZonedDateTime now) {
        var reply = Reply.of(Text.plain("Your plan for the week comes ")
                .and(Text.bold(often(slot)))
                .and(", next ")
                .and(Text.bold(moment(next.orElseThrow(), now)))
                .and("."));
        var assumed = assumed(read, slot);
        if (!assumed.isEmpty()) {
            reply = reply.and(new Paragraph(Text.plain(String.join(" ", assumed))));
        }
        return reply.and(
                new Fine("By your own clock, " + now.getZone().getId()
                        + ". When there is nothing worth saying, nothing comes."),
                new Buttons(List.of(
                        Button.of("Another time", Verbs.NUDGE_OTHER, "set"),
                        Button.of("Turn off", Verbs.NUDGE_OFF, "set"))));
    }

    private static List<String> assumed(WeekTime read, Slot slot) {
        var assumed = new ArrayList<String>();
        if (read.day() == null) {
            assumed.add("You named no day, so I took " + name(slot.day()) + "s.");
        }
        if (read.more()) {
            assumed.add("Once a week is as often as I nudge; your own who is there any day.");
        }
        if (read.at() == null) {
            assumed.add("You named no time, so I took " + TIME.format(slot.at()) + ".");
        } else if (read.afternoon()) {
            assumed.add("I took the hour to be in the afternoon: " + TIME.format(slot.at()) + ".");
        }
        if (outside(slot)) {
            assumed.add("That is outside of Monday to Friday, 8:00 to 19:00; I speak up then only since you chose it.");
        }
        return assumed;
    }

    private static boolean outside(Slot slot) {
        return slot.day().getValue() > DayOfWeek.FRIDAY.getValue()
                || slot.at().isBefore(QuietHours.BEGIN)
                || slot.at().isAfter(QuietHours.END);
    }

    static Reply state(Settings settings, Optional<Instant> next, ZonedDateTime now) {
        var nudging = settings.nudging();
        var slot = nudging.slot();
        var away = nudging.away();
        if (slot == null || next.isEmpty()) {
            return Reply.of(
                            "I don't nudge you. Once a week I can bring you a plan: a few people to reach out to, and what"
                                    + " you promised. Say when, such as nudge Fridays 16:00.")
                    .and(new Buttons(List.of(
                            at(SetNudge.USUAL),
                            at(SetNudge.OTHER),
                            Button.of("Another time", Verbs.NUDGE_OTHER, "on"))));
        }
        var reply = Reply.of(Text.plain("Your plan for the week comes ")
                .and(Text.bold(often(slot)))
                .and(", next ")
                .and(Text.bold(moment(next.get(), now)))
                .and("."));
        if (away != null && away.on(now.toLocalDate())) {
            reply = reply.and(new Paragraph(Text.plain("You are away until " + Days.say(away.until(), now.toLocalDate())
                    + "; write back when you are back.")));
        }
        return reply.and(
                new Fine("Once a week is as often as I nudge. Quiet for a while: away until 3 May."),
                new Buttons(List.of(
                        Button.of("Another time", Verbs.NUDGE_OTHER, "set"),
                        Button.of("Turn off", Verbs.NUDGE_OFF, "set"))));
    }

    static Reply off(@Nullable Slot before) {
        return before == null
                ? Reply.of("Then I won't. Should you want a plan for the week some day, write nudge Mondays 9:00.")
                : Reply.of("No more nudges: I speak only when spoken to. Back on with nudge " + often(before) + ".")
                        .and(new Buttons(
                                List.of(Button.of(Phrase.say("Undo"), Verbs.NUDGE_AT, SetNudge.value(before)))));
    }

    static Reply awayUntilWhen() {
        return Reply.of("Until which day are you away? Write it like away until 3 May.");
    }

    static Reply away(LocalDate until, Optional<Instant> next, ZonedDateTime now) {
        var quiet = "I leave you be to the end of " + Days.say(until, now.toLocalDate()) + ".";
        return Reply.of(next.map(each -> quiet + " Your plan comes next " + moment(each, now) + ".")
                        .orElse(quiet))
                .and(new Fine("Write back when you are back before."));
    }

    static Reply back(Optional<Instant> next, ZonedDateTime now) {
        return Reply.of(next.map(each -> "Welcome back. Your plan for the week comes " + moment(each, now) + ".")
                .orElse("Welcome back."));
    }

    static Form form(Slot slot) {
        return new Form(
                SetNudge.FORM,
                "Your plan for the week",
                "Set",
                "-",
                List.of(
                        new Form.Picked(SetNudge.DAY, "Day", days(), slot.day().name()),
                        time(slot.at().toString())));
    }

    static List<Form.Option> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(each -> new Form.Option(name(each) + "s", each.name()))
                .toList();
    }

    static Form.Field time(String chosen) {
        return new Form.Picked(
                SetNudge.TIME,
                "Time",
                IntStream.rangeClosed(FIRST_HALF_HOUR, LAST_HALF_HOUR)
                        .mapToObj(each -> LocalTime.MIDNIGHT.plusMinutes(30L * each))
                        .map(each -> new Form.Option(TIME.format(each), each.toString()))
                        .toList(),
                chosen);
    }

    private static Button at(Slot slot) {
        return Button.of(often(slot), Verbs.NUDGE_AT, SetNudge.value(slot));
    }

    /// "Mondays 9:00".
    static String often(Slot slot) {
        return name(slot.day()) + "s " + TIME.format(slot.at());
    }

    /// "Mon 30 Nov, 9:00".
    static String moment(Instant moment, ZonedDateTime now) {
        var local = moment.atZone(now.getZone());
        return Days.say(local.toLocalDate(), now.toLocalDate()) + ", " + TIME.format(local);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
