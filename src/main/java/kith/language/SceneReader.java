package kith.language;

/// Finds the people and the dates of a message.
final class SceneReader {
    private final Tokenizer tokenizer;
    private final NameReader names;
    private final DateReader dates;

    SceneReader(Tokenizer tokenizer, NameReader names, DateReader dates) {
        this.tokenizer = tokenizer;
        this.names = names;
        this.dates = dates;
    }

    Scene read(Message message, Today today) {
        var text = tokenizer.read(message.text());
        var mentions = NamesPutRight.read(text, names.read(text, message.known()));
        return new Scene(text, mentions, dates.read(text, today, NameReader.taken(mentions)));
    }
}
