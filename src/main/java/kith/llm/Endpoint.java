package kith.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/// Asks one model for JSON, once, within a limit. Serves many threads; costly to make, so keep one. Asks for nothing
/// that only some models take, such as a temperature.
public final class Endpoint {
    private static final Logger LOG = LoggerFactory.getLogger(Endpoint.class);
    private static final Duration LIMIT = Duration.ofSeconds(8);
    private static final int LONGEST_ANSWER = 20_000;

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final Prompts prompts = Prompts.load();
    private final Model model;
    private final Duration limit;
    private final OpenAiChatModel chat;

    public Endpoint(Model model) {
        this(model, LIMIT);
    }

    /// `limit` bounds a whole call, from connecting to the last byte.
    public Endpoint(Model model, Duration limit) {
        this.model = model;
        this.limit = limit;
        // Small servers stumble over the offer to upgrade to HTTP/2.
        var http = new JdkHttpClientBuilder()
                .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1))
                .connectTimeout(limit)
                .readTimeout(limit);
        var builder = OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(model.url().toString())
                .modelName(model.name())
                .responseFormat("json_object")
                .timeout(limit)
                .maxRetries(0);
        if (!model.key().isBlank()) {
            builder.apiKey(model.key());
        }
        chat = builder.build();
    }

    Prompts prompts() {
        return prompts;
    }

    /// The JSON object that the model answers; empty when it fails, is too slow or answers anything else. `sent` hears
    /// what leaves, before it does.
    Optional<Fields> ask(String instructions, String text, Consumer<Sent> sent) {
        sent.accept(new Sent(model.url(), model.name(), instructions, text));
        var asking = new FutureTask<>(() -> answer(instructions, text));
        Thread.ofVirtual().name("model").start(asking);
        try {
            return asking.get(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .filter(answer -> answer.length() <= LONGEST_ANSWER)
                    .flatMap(this::parse);
        } catch (TimeoutException e) {
            return failed("took longer than " + limit, e);
        } catch (ExecutionException | CancellationException e) {
            return failed("failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed("was interrupted", e);
        } finally {
            asking.cancel(true);
        }
    }

    private Optional<String> answer(String instructions, String text) {
        var request = ChatRequest.builder()
                .messages(SystemMessage.from(instructions), UserMessage.from(text))
                .build();
        return Optional.ofNullable(chat.chat(request).aiMessage().text());
    }

    private Optional<Fields> parse(String answer) {
        try {
            return Optional.of(Fields.of(json.readTree(answer)));
        } catch (JacksonException | Nonsense e) {
            return failed("answered no JSON object", e);
        }
    }

    /// Logs the kind of fault alone: a server's words may repeat the message.
    private Optional<Fields> failed(String how, Exception e) {
        var cause = e.getCause() == null ? e : e.getCause();
        LOG.warn("{} {} ({})", model, how, cause.getClass().getSimpleName());
        return Optional.empty();
    }
}
