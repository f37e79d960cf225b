package kith.slack;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kith.conversation.Conversation;
import kith.conversation.PerhapsKept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells a member that nothing was saved, or not yet, or perhaps, where nobody else will try again; events answer 500
/// or 503, and
/// Slack tries again.
final class Apologise {
    private static final Logger LOG = LoggerFactory.getLogger(Apologise.class);

    private Apologise() {}

    static Response to(Request<?> request, Exception failure) {
        var words = Blocks.fallback(
                failure instanceof PerhapsKept ? Conversation.perhapsKept() : Conversation.couldNotSave());
        return switch (request) {
            case SlashCommandRequest _ -> toAsker(words);
            case BlockActionRequest press -> respond(press, words);
            case ViewSubmissionRequest form -> form.getContext().ackWithErrors(Map.of(firstQuestion(form), words));
            default -> Response.error(500);
        };
    }

    /// Slack waits no longer. Who gave a command gets its `answer` once it is there, whatever it is.
    static Response forWaiting(Request<?> request, CompletableFuture<Response> answer) {
        if (!(request instanceof SlashCommandRequest command)) {
            return Response.error(503);
        }
        var _ = answer.thenAccept(each -> later(command, each));
        return toAsker(Blocks.fallback(Conversation.stillAtIt()));
    }

    private static void later(SlashCommandRequest command, Response answer) {
        if (answer.getBody() == null || answer.getBody().isEmpty()) {
            return;
        }
        try {
            command.getContext()
                    .respond(GsonFactory.createSnakeCase().fromJson(answer.getBody(), SlashCommandResponse.class));
        } catch (IOException e) {
            LOG.warn("A member could not be told what came of a command: {}", e.toString());
        }
    }

    private static Response toAsker(String words) {
        return Response.json(
                200,
                SlashCommandResponse.builder()
                        .responseType("ephemeral")
                        .text(words)
                        .build());
    }

    private static Response respond(BlockActionRequest press, String words) {
        try {
            press.getContext()
                    .respond(ActionResponse.builder()
                            .responseType("ephemeral")
                            .text(words)
                            .build());
            return Response.ok();
        } catch (IOException e) {
            LOG.warn("A member could not be told that nothing was saved: {}", e.toString());
            return Response.error(500);
        }
    }

    /// Errors stand at questions alone.
    private static String firstQuestion(ViewSubmissionRequest form) {
        return form.getPayload().getView().getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(each -> ((InputBlock) each).getBlockId())
                .findFirst()
                .orElse("");
    }
}
