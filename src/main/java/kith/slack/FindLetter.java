package kith.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kith.conversation.Address;
import kith.conversation.Letter;

/// Looks whether a letter already stands in its direct message. Slack takes a message twice that is sent twice, so each
/// carries its letter's id, which nobody sees.
final class FindLetter {
    private static final String EVENT = "kith_letter";
    private static final String ID = "id";

    /// The newest of a direct message; a thread is told from its beginning, as far as Slack tells at once.
    private static final int NEWEST = 50;

    private static final int MOST_IN_THREAD = 1_000;

    private FindLetter() {}

    /// What marks a message as `letter`.
    static Message.Metadata mark(Letter letter) {
        return new Message.Metadata(EVENT, Map.of(ID, letter.mark()));
    }

    /// False as well where Kith may not read, or Slack doesn't say: a letter is rather said twice than not at all.
    static boolean isThere(MethodsClient methods, Letter letter) {
        var to = letter.to();
        if (to.onlyFor() != null || letter.reply().file().isPresent()) {
            return false;
        }
        try {
            var direct = direct(methods, to.channel());
            return !direct.isEmpty()
                    && messages(methods, direct, to).stream()
                            .anyMatch(each -> mark(letter).equals(each.getMetadata()));
        } catch (IOException | SlackApiException _) {
            return false;
        }
    }

    /// Empty where `channel` is neither a direct message nor a member.
    private static String direct(MethodsClient methods, String channel) throws IOException, SlackApiException {
        return switch (channel.charAt(0)) {
            case 'D' -> channel;
            case 'U', 'W' -> {
                var opened = methods.conversationsOpen(request -> request.users(List.of(channel)));
                yield opened.isOk() ? opened.getChannel().getId() : "";
            }
            default -> "";
        };
    }

    private static List<Message> messages(MethodsClient methods, String channel, Address to)
            throws IOException, SlackApiException {
        var found = to.thread() == null
                ? methods.conversationsHistory(request ->
                                request.channel(channel).limit(NEWEST).includeAllMetadata(true))
                        .getMessages()
                : methods.conversationsReplies(request -> request.channel(channel)
                                .ts(to.thread())
                                .limit(MOST_IN_THREAD)
                                .includeAllMetadata(true))
                        .getMessages();
        return found == null ? List.of() : found;
    }
}
