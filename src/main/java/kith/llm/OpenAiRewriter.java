package kith.llm;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kith.language.Known;
import kith.language.RewriteByModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has a model write a draft anew. Cheap to make, as [OpenAiReader] is.
public final class OpenAiRewriter implements RewriteByModel {
    private static final Logger LOG = LoggerFactory.getLogger(OpenAiRewriter.class);
    private static final int LONGEST_DRAFT = 4000;
    private static final int MOST_ADDED = 400;

    private final Endpoint endpoint;
    private final Prompts prompts;
    private final Consumer<Sent> sent;

    public OpenAiRewriter(Endpoint endpoint, Consumer<Sent> sent) {
        this.endpoint = endpoint;
        this.sent = sent;
        prompts = endpoint.prompts();
    }

    @Override
    public Optional<String> rewrite(String draft, String advice, List<Known> known) {
        var whole = "Advice:\n" + advice.strip() + "\n\nDraft:\n" + draft.strip();
        if (draft.isBlank() || whole.length() > LONGEST_DRAFT) {
            return Optional.empty();
        }
        var hidden = prompts.hide().hide(whole, known, List.of());
        return endpoint.ask(prompts.rewrite(), hidden.text(), sent)
                .flatMap(answer -> draft(answer, draft.length()))
                .flatMap(hidden::reveal);
    }

    private static Optional<String> draft(Fields answer, int length) {
        try {
            return Optional.of(answer.text("draft", length + MOST_ADDED));
        } catch (Nonsense e) {
            LOG.info("A model's draft was dropped: {}.", e.getMessage());
            return Optional.empty();
        }
    }
}
