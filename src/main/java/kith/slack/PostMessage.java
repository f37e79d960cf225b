package kith.slack;

import com.google.gson.Gson;
import com.slack.api.methods.Methods;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.util.Objects;

/// `chat.postMessage` as Slack's own client calls it, but for one thing: that client's Gson learns the classes of an
/// answer anew in each call, which takes longer than all the rest.
final class PostMessage {
    private final SlackHttpClient http;
    private final String url;
    private final Gson gson;

    PostMessage(SlackApi api) {
        this.http = api.slack().getHttpClient();
        this.url = api.base().resolve(Methods.CHAT_POST_MESSAGE).toString();
        this.gson = GsonFactory.createSnakeCase(http.getConfig());
    }

    ChatPostMessageResponse call(String token, ChatPostMessageRequest message) throws IOException, SlackApiException {
        var form = RequestFormBuilder.toForm(message).build();
        try (var answer = http.postFormWithBearerHeader(url, token, form)) {
            var body = Objects.requireNonNull(answer.body()).string();
            if (!answer.isSuccessful()) {
                throw new SlackApiException(http.getConfig(), answer, body);
            }
            return gson.fromJson(body, ChatPostMessageResponse.class);
        }
    }
}
