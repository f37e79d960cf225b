package kith.llm;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import kith.language.Meaning;
import kith.language.Message;
import kith.language.ReadByModel;
import kith.language.Understand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has a model read a message. Cheap to make: one may serve a single message, so that `sent` knows whose it was.
///
/// Only the message and the day leave, the names in it as placeholders.
public final class OpenAiReader implements ReadByModel {
    private static final Logger LOG = LoggerFactory.getLogger(OpenAiReader.class);

    /// As far as a conversation looks for known people; beyond, a name might go unseen.
    private static final int LONGEST_MESSAGE = 4000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE uuuu-MM-dd", Locale.ENGLISH);

    private final Endpoint endpoint;
    private final FindNames find;
    private final Prompts prompts;
    private final Consumer<Sent> sent;

    public OpenAiReader(Endpoint endpoint, Understand rules, Consumer<Sent> sent) {
        this.endpoint = endpoint;
        this.sent = sent;
        find = new FindNames(rules);
        prompts = endpoint.prompts();
    }

    @Override
    public Optional<Meaning> read(Message message) {
        if (message.text().isBlank() || message.text().length() > LONGEST_MESSAGE) {
            return Optional.empty();
        }
        var hidden = prompts.hide().hide(message.text(), message.known(), find.in(message));
        var text = "Today is " + DAY.format(message.now()) + ".\n\n" + hidden.text();
        return endpoint.ask(prompts.read(), text, sent).flatMap(answer -> meaning(answer, hidden, message));
    }

    private Optional<Meaning> meaning(Fields answer, Hidden hidden, Message message) {
        try {
            return Optional.of(Answer.read(answer, hidden, message.now().toLocalDate(), prompts.plain()));
        } catch (Nonsense e) {
            LOG.info("A model's answer was dropped: {}.", e.getMessage());
            return Optional.empty();
        }
    }
}
