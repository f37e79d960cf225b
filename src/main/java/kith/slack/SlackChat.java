package kith.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.block.LayoutBlock;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import kith.conversation.Address;
import kith.conversation.Chat;
import kith.conversation.Conversation;
import kith.conversation.Letter;
import kith.conversation.Part;
import kith.conversation.Reply;
import kith.conversation.Upload;
import org.jspecify.annotations.Nullable;

/// Speaks into Slack: by the response URL of a press while that lives, else by the Web API.
public final class SlackChat implements Chat {
    private static final Set<String> NOT_THERE = Set.of("not_in_channel", "channel_not_found", "user_not_in_channel");
    private static final String MAY_NOT = "missing_scope";
    private static final Set<String> PASSING = Set.of(
            "ratelimited",
            "rate_limited",
            "internal_error",
            "fatal_error",
            "request_timeout",
            "service_unavailable",
            "invalid_auth",
            "token_expired",
            MAY_NOT,
            "accesslimited");

    private final Slack slack;
    private final MethodsClient methods;
    private final UploadFile upload;

    public SlackChat(SlackApi api) {
        this.slack = api.slack();
        this.methods = api.methods();
        this.upload = new UploadFile(api);
    }

    @Override
    public Told tell(Letter letter) {
        var hook = letter.to().hook();
        if (hook != null && letter.reply().file().isEmpty()) {
            var told = respond(letter, hook);
            if (!(told instanceof Told.Never)) {
                return told;
            }
        }
        return call(letter);
    }

    private Told respond(Letter letter, URI hook) {
        var to = letter.to();
        var response = ActionResponse.builder()
                .replaceOriginal(to.replaces() != null)
                .responseType(to.onlyFor() == null ? "in_channel" : "ephemeral")
                .threadTs(to.thread())
                .text(Blocks.fallback(letter.reply()))
                .blocks(Blocks.of(letter.reply()))
                .build();
        try {
            var answer = new ActionResponseSender(slack).send(hook.toString(), response);
            return answer.getCode() == 200
                    ? new Told.Delivered()
                    : answer.getCode() == 429 || answer.getCode() >= 500
                            ? new Told.Later(Duration.ofSeconds(1), "response URL answered " + answer.getCode())
                            : new Told.Never("response URL answered " + answer.getCode());
        } catch (IOException e) {
            return new Told.Later(Duration.ZERO, "response URL: " + e);
        }
    }

    private Told call(Letter letter) {
        var file = letter.reply().file();
        try {
            return file.isPresent() ? show(letter, file.get()) : told(post(letter.to(), letter.reply()));
        } catch (SlackApiException e) {
            var status = e.getResponse().code();
            return status == 429
                    ? new Told.Later(retryAfter(e), "rate limited")
                    : new Told.Later(Duration.ZERO, "Slack answered " + status);
        } catch (IOException e) {
            return new Told.Later(Duration.ZERO, e.toString());
        }
    }

    /// A picture that Slack won't take, now or later, is told in words; any other file can't be told.
    private Told show(Letter letter, Upload file) throws IOException, SlackApiException {
        var answer = upload.share(letter.to(), Blocks.fallback(letter.reply()), file);
        boolean refused = !answer.isOk() && (MAY_NOT.equals(answer.getError()) || !PASSING.contains(answer.getError()));
        if (!refused) {
            return told(answer);
        }
        return file instanceof Part.Picture picture
                ? told(post(letter.to(), Conversation.notTaken(picture)))
                : new Told.Never(answer.getError());
    }

    private SlackApiTextResponse post(Address to, Reply reply) throws IOException, SlackApiException {
        var text = Blocks.fallback(reply);
        var blocks = Blocks.of(reply);
        if (to.onlyFor() != null) {
            var answer = methods.chatPostEphemeral(request -> request.channel(to.channel())
                    .user(to.onlyFor())
                    .threadTs(to.thread())
                    .text(text)
                    .blocks(blocks));
            return !answer.isOk() && NOT_THERE.contains(answer.getError())
                    ? message(to.onlyFor(), null, text, blocks)
                    : answer;
        }
        if (to.replaces() != null) {
            var answer = methods.chatUpdate(request ->
                    request.channel(to.channel()).ts(to.replaces()).text(text).blocks(blocks));
            if (answer.isOk() || PASSING.contains(answer.getError())) {
                return answer;
            }
        }
        return message(to.channel(), to.thread(), text, blocks);
    }

    private SlackApiTextResponse message(String channel, @Nullable String thread, String text, List<LayoutBlock> blocks)
            throws IOException, SlackApiException {
        return methods.chatPostMessage(request -> request.channel(channel)
                .threadTs(thread)
                .text(text)
                .blocks(blocks)
                .unfurlLinks(false)
                .unfurlMedia(false));
    }

    private static Told told(SlackApiTextResponse answer) {
        if (answer.isOk()) {
            return new Told.Delivered();
        }
        return PASSING.contains(answer.getError())
                ? new Told.Later(Duration.ZERO, answer.getError())
                : new Told.Never(answer.getError());
    }

    private static Duration retryAfter(SlackApiException e) {
        try {
            var header = e.getResponse().header("Retry-After");
            return Duration.ofSeconds(header == null ? 1 : Long.parseLong(header));
        } catch (NumberFormatException _) {
            return Duration.ofSeconds(1);
        }
    }
}
