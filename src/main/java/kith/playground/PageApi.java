package kith.playground;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The page's own JSON API under `/playground/`: the state, its stream of changes, and what a user does.
final class PageApi {
    private final LocalSlack slack;
    private final PageState state;
    private final SharedFiles files;
    private final EventStream stream;
    private final DevTools tools;

    PageApi(LocalSlack slack, PageState state, SharedFiles files, EventStream stream, DevTools tools) {
        this.slack = slack;
        this.state = state;
        this.files = files;
        this.stream = stream;
        this.tools = tools;
    }

    void handle(Exchange exchange) throws IOException {
        var path = exchange.path().substring("/playground/".length());
        if (exchange.method().equals("GET")) {
            get(exchange, path);
            return;
        }
        try {
            exchange.json(200, path.equals("upload") ? upload(exchange) : act(path, Json.read(exchange.body())));
        } catch (IllegalArgumentException wrong) {
            exchange.json(400, Json.object().put("error", String.valueOf(wrong.getMessage())));
        }
    }

    private void get(Exchange exchange, String path) {
        var asked = Arguments.of(exchange.query(), "", "");
        switch (path) {
            case "state" -> exchange.json(200, state.of(asked.get("user"), asked.get("channel")));
            case "file" -> files.serve(exchange, asked);
            case "events" -> stream.open(exchange);
            default -> exchange.json(404, Json.object().put("error", "not found"));
        }
    }

    private JsonNode act(String path, JsonNode asked) {
        var user = text(asked, "user");
        return switch (path) {
            case "say" -> told(slack.say(user, text(asked, "channel"), thread(asked), text(asked, "text")));
            case "slash" ->
                told(slack.slash(user, text(asked, "channel"), text(asked, "command"), text(asked, "text")));
            case "press" -> told(press(user, asked));
            case "suggest" -> suggest(user, asked);
            case "submit" -> told(slack.submit(user, text(asked, "view"), entered(asked)));
            case "close" -> told(slack.closeView(user, text(asked, "view")));
            case "home" -> told(slack.openHome(user));
            case "messages" -> told(slack.looking(user).opensMessages());
            case "shortcut" -> told(slack.shortcut(user, text(asked, "callback")));
            case "message-shortcut" ->
                told(slack.messageShortcut(
                        user, text(asked, "channel"), text(asked, "message"), text(asked, "callback")));
            case "clock" -> clock(user, text(asked, "to"));
            case "sample" -> toast(tools.loadSample(user), "Kith could not load the sample book.");
            default -> throw new IllegalArgumentException("Nothing called " + path);
        };
    }

    /// The body is the file itself.
    private JsonNode upload(Exchange exchange) throws IOException {
        var asked = Arguments.of(exchange.query(), "", "");
        if (!asked.has("channel")) {
            return Json.object()
                    .put("ok", true)
                    .put("file", slack.looking(asked.get("user")).chooses(asked.get("name"), exchange.bytes()));
        }
        var thread = asked.has("thread") ? asked.get("thread") : null;
        return told(slack.send(
                asked.get("user"),
                asked.get("channel"),
                thread,
                asked.get("text"),
                asked.get("name"),
                exchange.bytes()));
    }

    private Delivery press(String user, JsonNode asked) {
        var key = text(asked, "block") + "/" + text(asked, "action");
        var values = strings(asked.path("values"));
        return asked.hasNonNull("view")
                ? slack.pressInView(user, text(asked, "view"), key, values, entered(asked))
                : slack.press(user, text(asked, "channel"), text(asked, "message"), key, values, entered(asked));
    }

    private JsonNode suggest(String user, JsonNode asked) {
        var key = text(asked, "block") + "/" + text(asked, "action");
        return asked.hasNonNull("view")
                ? slack.suggestInView(user, text(asked, "view"), key, text(asked, "text"))
                : slack.suggest(user, text(asked, "channel"), text(asked, "message"), key, text(asked, "text"));
    }

    private JsonNode clock(String user, String to) {
        var travelled = switch (to) {
            case "day" -> tools.travel(here(user).plusDays(1).toInstant());
            case "monday" -> tools.travel(nextMonday(here(user)).toInstant());
            case "next" -> tools.travelToNext();
            case "now" -> tools.travel(null);
            default -> tools.now();
        };
        return toast(travelled.map(Instant::toString), to.isEmpty() ? "" : "Kith's clock could not be set.");
    }

    private ZonedDateTime here(String user) {
        return slack.now().atZone(slack.user(user).tz());
    }

    private static ZonedDateTime nextMonday(ZonedDateTime from) {
        return from.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(LocalTime.of(9, 0));
    }

    private static JsonNode toast(Optional<String> words, String otherwise) {
        return Json.object().put("ok", words.isPresent()).put("text", words.orElse(otherwise));
    }

    private static JsonNode told(Delivery delivery) {
        return Json.object()
                .put("ok", delivery.error().isEmpty())
                .put("error", delivery.error().orElse(null));
    }

    private static Map<String, List<String>> entered(JsonNode asked) {
        var entered = new LinkedHashMap<String, List<String>>();
        asked.path("state").properties().forEach(each -> entered.put(each.getKey(), strings(each.getValue())));
        return entered;
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.values().forEach(each -> strings.add(each.asString("")));
        return strings;
    }

    private static String text(JsonNode asked, String field) {
        return asked.path(field).asString("");
    }

    private static @Nullable String thread(JsonNode asked) {
        return asked.hasNonNull("thread") ? text(asked, "thread") : null;
    }
}
