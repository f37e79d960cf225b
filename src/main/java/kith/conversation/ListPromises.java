package kith.conversation;

import java.util.List;
import kith.conversation.WordsOfPromises.Owed;
import kith.people.Promise;

/// Lists what is owed, both ways, due first.
final class ListPromises {
    /// Two parts each, and room for the rest, within what one message may hold.
    private static final int MOST = 18;

    Answer answer(Scene scene) {
        return Answer.say(reply(scene));
    }

    Reply reply(Scene scene) {
        var open = scene.book().openPromises();
        List<Owed> shown =
                open.stream().limit(MOST).map(each -> owed(scene, each)).toList();
        return WordsOfPromises.list(shown, open.size() - shown.size(), scene.today());
    }

    private static Owed owed(Scene scene, Promise promise) {
        return new Owed(promise, scene.book().person(promise.person()).orElseThrow());
    }
}
