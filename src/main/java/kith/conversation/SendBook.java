package kith.conversation;

import java.time.Instant;
import java.util.Optional;

/// Sends members their whole book as a file: always to the direct message, wherever they asked.
final class SendBook {
    private final PackBook pack;

    SendBook(PackBook pack) {
        this.pack = pack;
    }

    Answer asked(Scene scene) {
        int people = scene.book().size();
        if (people == 0) {
            return Answer.say(WordsOfExport.nothingYet());
        }
        var here = directMessage(scene.heard());
        var errand = Errand.pack(here.orElse(Address.direct(scene.heard().member())));
        WorkOnErrands.begin(scene.turn(), errand, scene.now().toInstant());
        return Answer.say(WordsOfExport.packing(people, here.isPresent()));
    }

    /// Where a message was typed that only its writer and Kith can read; empty for every other place.
    private static Optional<Address> directMessage(Heard heard) {
        return Optional.ofNullable(heard.replyTo())
                .filter(_ -> heard.place().direct() && heard.said() instanceof Said.Typed)
                .filter(each -> each.onlyFor() == null && each.hook() == null);
    }

    void work(Turn turn, Errand errand, Instant now) {
        var today = now.atZone(Scene.zone(turn)).toLocalDate();
        var file = Part.Attachment.of(
                WordsOfExport.fileName(today),
                "application/zip",
                WordsOfExport.title(today),
                pack.zip(turn.book(), now));
        turn.exportedAt(now);
        turn.post(Letter.answer(errand.to(), Reply.of(WordsOfExport.comment(), file)));
        WorkOnErrands.over(turn, errand);
    }
}
