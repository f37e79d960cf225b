package kith.conversation;

import java.util.Optional;
import kith.people.EntryId;

/// Answers what is said to a channel's own book, once it is known who reads the channel.
final class AnswerChannel {
    private final Repertoire can;
    private final Behaviours behaviours;
    private final StartTeam start = new StartTeam();
    private final SetChannelNudge nudge = new SetChannelNudge();
    private final StopTeam stop;

    AnswerChannel(Repertoire can, Behaviours behaviours, PackBook pack) {
        this.can = can;
        this.stop = new StopTeam(pack);
        this.behaviours = behaviours;
    }

    Answer answer(Scene scene, Said said) {
        return ChannelMark.on(SetChannelNudge.isStop(said) ? nudge.off(scene) : whereItIsTold(scene, said));
    }

    private Answer whereItIsTold(Scene scene, Said said) {
        return switch (scene.heard().place().kind()) {
            case CHANNEL -> answerHere(scene, said);
            case SHARED -> ofNudge(said).isPresent() ? Answer.say(WordsOfChannel.sharedChannel()) : shared(scene);
            case OUTSIDE -> Answer.say(WordsOfTeam.inviteMe());
            case UNTOLD, DIRECT -> Answer.say(WordsOfTeam.untold());
        };
    }

    /// Where the platform shows that another company reads along, the book stays shut until somebody starts it again.
    private static Answer shared(Scene scene) {
        var notes = scene.turn().channel();
        notes.team().ifPresent(each -> notes.keep(each.shared(true)));
        return Answer.say(WordsOfTeam.sharedChannel());
    }

    private Answer answerHere(Scene scene, Said said) {
        var ofNudge = ofNudge(said);
        if (ofNudge.isPresent()) {
            return nudge.told(scene, ofNudge.get());
        }
        if (begins(said)) {
            return start.start(scene);
        }
        var team = scene.turn().channel().team();
        if (team.isEmpty()) {
            return Answer.say(WordsOfTeam.offer());
        }
        if (team.get().shared()) {
            return Answer.say(WordsOfTeam.sharedChannel());
        }
        if (team.get().stopping() != null) {
            return Answer.say(WordsOfStop.onItsWay());
        }
        return switch (said) {
            case Said.Typed(String text) -> typed(scene, text);
            case Said.Shared _ -> Answer.say(WordsOfTeam.help());
            case Said.Pressed pressed -> pressed(scene, pressed);
            case Said.Filled filled -> seenAsBefore(scene, behaviours.answer(scene, filled));
        };
    }

    /// What is said of the channel's nudge.
    private static Optional<String> ofNudge(Said said) {
        return said instanceof Said.Typed(String text) && text.startsWith(ForChannel.NUDGE)
                ? Optional.of(text.substring(ForChannel.NUDGE.length()).strip())
                : Optional.empty();
    }

    private static boolean begins(Said said) {
        return switch (said) {
            case Said.Typed(String text) -> text.equals(ForChannel.START);
            case Said.Pressed(String verb, String _) -> verb.equals(Verbs.TEAM_START);
            case Said.Shared _, Said.Filled _ -> false;
        };
    }

    private Answer typed(Scene scene, String text) {
        int space = text.indexOf(' ');
        var rest = space < 0 ? "" : text.substring(space + 1).strip();
        return switch (space < 0 ? text : text.substring(0, space)) {
            case "log" -> told(scene, lastStep(scene), log(scene, rest));
            case "undo" -> told(scene, lastStep(scene), can.takeBack().last(scene));
            case "who" -> someone(scene, can.suggest().answer(scene, rest));
            case "more" -> someone(scene, more(scene));
            case "about", "prep" -> can.about().named(scene, rest);
            case "promises" -> can.promises().answer(scene);
            case "find" -> can.find().find(scene, rest, null);
            case ForChannel.STOP -> stop.ask(scene, text);
            case "forget" ->
                rest.isEmpty() ? Answer.say(WordsOfTeam.help()) : behaviours.answer(scene, new Said.Typed(text));
            default -> Answer.say(WordsOfTeam.help());
        };
    }

    private Answer log(Scene scene, String text) {
        var read = can.meaning().read(scene, text);
        return read.unsure().isEmpty()
                ? can.log().asked(scene, text, read)
                : can.which().ask(scene, "log " + text, read.unsure().getFirst());
    }

    private Answer more(Scene scene) {
        var others = can.suggest().more(scene);
        return others.isPresent() ? others.get() : can.suggest().answer(scene, "");
    }

    private static Answer someone(Scene scene, Answer answer) {
        return scene.book().size() == 0 ? Answer.say(WordsOfTeam.nobodyYet()) : answer;
    }

    private Answer pressed(Scene scene, Said.Pressed pressed) {
        var before = lastStep(scene);
        return switch (pressed.verb()) {
            case Verbs.TEAM_STOP -> stop.confirmed(scene, pressed.value());
            case Verbs.TAKE -> can.take().take(scene, pressed.value());
            case Verbs.GIVE_BACK -> can.take().giveBack(scene, pressed.value());
            case Verbs.TAKEN_DONE -> can.take().done(scene, pressed.value());
            case Verbs.CHOOSE, Verbs.NEW_PERSON -> told(scene, before, behaviours.answer(scene, pressed));
            default ->
                ChannelMark.knows(pressed.verb())
                        ? seenAsBefore(scene, behaviours.answer(scene, pressed))
                        : Answer.say(Words.gone());
        };
    }

    private static Optional<EntryId> lastStep(Scene scene) {
        return scene.book().lastStepId();
    }

    /// All learn of what was written into their book, and who wrote it.
    private static Answer told(Scene scene, Optional<EntryId> before, Answer answer) {
        return answer instanceof Answer.Say say && !before.equals(lastStep(scene))
                ? Answer.tellAll(WordsOfTeam.by(scene.heard().member(), say.reply()))
                : answer;
    }

    /// What takes the place of a message is for those who saw that.
    private static Answer seenAsBefore(Scene scene, Answer answer) {
        return answer instanceof Answer.Say say
                ? say.seenByAll(say.instead() && scene.heard().onMessageToAll())
                : answer;
    }
}
