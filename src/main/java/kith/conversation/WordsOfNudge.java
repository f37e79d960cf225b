package kith.conversation;

import static kith.wording.Phrase.say;

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
import org.jspecify.annotations.Nullable;

/// What Kith says of when it speaks unasked.
final class WordsOfNudge {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final int FIRST_HALF_HOUR = 12;
    private static final int LAST_HALF_HOUR = 44;

    private WordsOfNudge() {}

    static Reply offer() {
        return Reply.saying("Shall I bring you a plan for the week? An hour's worth: a few people to reach out to and"
                        + " why, and what you promised. Once a week, here, for you alone.")
                .and(
                        new Buttons(List.of(
                                at(SetNudge.USUAL).first(),
                                at(SetNudge.OTHER),
                                anotherTime("offer"),
                                Button.of(say("No, thanks"), Verbs.NUDGE_OFF, "offer"))),
                        new Fine(say("I don't start without your yes, and I ask only this once.")));
    }

    static Reply set(Slot slot, WeekTime read, Optional<Instant> next, ZonedDateTime now) {
        var reply = comes(slot, next.orElseThrow(), now);
        var assumed = assumed(read, slot);
        if (!assumed.isEmpty()) {
            reply = reply.and(new Paragraph(Text.plain(String.join(" ", assumed))));
        }
        return reply.and(
                new Fine(say(
                        "By your own clock, {zone}. When there is nothing worth saying, nothing comes.",
                        now.getZone().getId())),
                change());
    }

    private static Reply comes(Slot slot, Instant next, ZonedDateTime now) {
        return Reply.saying("Your plan for the week comes *{often}*, next *{moment}*.", often(slot), moment(next, now));
    }

    private static Buttons change() {
        return new Buttons(List.of(anotherTime("set"), Button.of(say("Turn off"), Verbs.NUDGE_OFF, "set")));
    }

    private static Button anotherTime(String from) {
        return Button.of(say("Another time"), Verbs.NUDGE_OTHER, from);
    }

    private static List<String> assumed(WeekTime read, Slot slot) {
        var assumed = new ArrayList<String>();
        if (read.day() == null) {
            assumed.add(say("You named no day, so I took {day}s.", Days.weekday(slot.day())));
        }
        if (read.more()) {
            assumed.add(say("Once a week is as often as I nudge; your own {who} is there any day.", "who"));
        }
        if (read.at() == null) {
            assumed.add(say("You named no time, so I took {time}.", TIME.format(slot.at())));
        } else if (read.afternoon()) {
            assumed.add(say("I took the hour to be in the afternoon: {time}.", TIME.format(slot.at())));
        }
        if (outside(slot)) {
            assumed.add(say(
                    "That is outside of Monday to Friday, 8:00 to 19:00; I speak up then only since you chose it."));
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
            return Reply.saying(
                            "I don't nudge you. Once a week I can bring you a plan: a few people to reach out to, and what"
                                    + " you promised. Say when, such as {example}.",
                            typed(SetNudge.OTHER))
                    .and(new Buttons(List.of(at(SetNudge.USUAL), at(SetNudge.OTHER), anotherTime("on"))));
        }
        var reply = comes(slot, next.get(), now);
        if (away != null && away.on(now.toLocalDate())) {
            reply = reply.and(new Paragraph(Text.saying(
                    "You are away {until}; write {back} when you are back.",
                    Days.until(away.until(), now.toLocalDate()),
                    "back")));
        }
        return reply.and(
                new Fine(say("Once a week is as often as I nudge. Quiet for a while: {example}.", "away until 3 May")),
                change());
    }

    static Reply off(@Nullable Slot before) {
        return before == null
                ? Reply.saying(
                        "Then I won't. Should you want a plan for the week some day, write {example}.",
                        typed(SetNudge.USUAL))
                : Reply.saying("No more nudges: I speak only when spoken to. Back on with {words}.", typed(before))
                        .and(new Buttons(List.of(Button.of(say("Undo"), Verbs.NUDGE_AT, SetNudge.value(before)))));
    }

    static Reply awayUntilWhen() {
        return Reply.saying("Until which day are you away? Write it like {example}.", "away until 3 May");
    }

    static Reply away(LocalDate until, Optional<Instant> next, ZonedDateTime now) {
        var through = Days.through(until, now.toLocalDate());
        return next.map(each -> Reply.saying(
                        "I leave you be {through}. Your plan comes next {moment}.", through, moment(each, now)))
                .orElse(Reply.saying("I leave you be {through}.", through))
                .and(new Fine(say("Write {back} when you are back before.", "back")));
    }

    static Reply back(Optional<Instant> next, ZonedDateTime now) {
        return next.map(each -> Reply.saying("Welcome back. Your plan for the week comes {moment}.", moment(each, now)))
                .orElse(Reply.saying("Welcome back."));
    }

    static Form form(Slot slot) {
        return new Form(
                SetNudge.FORM,
                say("Your plan for the week"),
                say("Set"),
                "-",
                List.of(
                        new Form.Picked(
                                SetNudge.DAY, say("Day"), days(), slot.day().name()),
                        time(slot.at().toString())));
    }

    static List<Form.Option> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(each -> new Form.Option(say("{day}s", Days.weekday(each)), each.name()))
                .toList();
    }

    static Form.Field time(String chosen) {
        return new Form.Picked(
                SetNudge.TIME,
                say("Time"),
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
        return say("{day}s {time}", Days.weekday(slot.day()), TIME.format(slot.at()));
    }

    /// What one types for it, in English as all that one types.
    static String typed(Slot slot) {
        return "nudge " + slot.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "s " + TIME.format(slot.at());
    }

    /// "Mon 30 Nov, 9:00".
    static String moment(Instant moment, ZonedDateTime now) {
        var local = moment.atZone(now.getZone());
        return say("{day}, {time}", Days.ahead(local.toLocalDate(), now.toLocalDate()), TIME.format(local));
    }
}
