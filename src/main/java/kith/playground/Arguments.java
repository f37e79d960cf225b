package kith.playground;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The arguments of a Web API call, from a query, a form, or a JSON body; nested ones kept as JSON text.
record Arguments(Map<String, String> values) {
    Arguments {
        values = Map.copyOf(values);
    }

    static Arguments of(String query, String contentType, String body) {
        var values = new LinkedHashMap<String, String>();
        form(query, values);
        if (contentType.startsWith(Courier.JSON)) {
            Json.read(body)
                    .properties()
                    .forEach(each -> values.put(
                            each.getKey(),
                            each.getValue().isValueNode()
                                    ? each.getValue().asString("")
                                    : Json.write(each.getValue())));
        } else {
            form(body, values);
        }
        return new Arguments(values);
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !get(name).isEmpty();
    }

    /// Whether it is true, in either of the ways in which clients write it.
    boolean says(String name) {
        return get(name).equals("1") || get(name).equals("true");
    }

    /// The argument read as JSON; missing where it is absent or no JSON.
    JsonNode json(String name) {
        return Json.read(get(name));
    }

    private static void form(String text, Map<String, String> into) {
        for (var pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                into.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
