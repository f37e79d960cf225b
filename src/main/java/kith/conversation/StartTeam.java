package kith.conversation;

/// Begins a channel's team book, and says to all what it means.
final class StartTeam {
    Answer start(Scene scene) {
        var notes = scene.turn().channel();
        var member = scene.heard().member();
        var team = notes.team();
        if (team.isEmpty()) {
            notes.keep(Team.by(member, scene.now().toInstant()));
            return Answer.tellAll(WordsOfTeam.started(member));
        }
        if (team.get().shared() || team.get().stopping() != null) {
            notes.keep(team.get().shared(false).stoppingWith(null));
            return Answer.tellAll(WordsOfTeam.openAgain(member));
        }
        return Answer.say(WordsOfTeam.alreadyStarted(
                team.get(), scene.today(), scene.now().getZone()));
    }
}
