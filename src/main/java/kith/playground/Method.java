package kith.playground;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// One Web API method.
interface Method {
    ObjectNode answer(Arguments arguments);

    static ObjectNode ok() {
        return Json.object().put("ok", true);
    }

    static ObjectNode error(String code) {
        return Json.object().put("ok", false).put("error", code);
    }

    static ObjectNode either(Optional<ObjectNode> answer, String otherwise) {
        return answer.isPresent() ? answer.get() : error(otherwise);
    }

    /// A refusal that says what is wrong with blocks or a view.
    static ObjectNode error(String code, List<String> faults) {
        var answer = error(code);
        answer.set("errors", Json.array(faults));
        answer.putObject("response_metadata")
                .set(
                        "messages",
                        Json.array(
                                faults.stream().map(each -> "[ERROR] " + each).toList()));
        return answer;
    }
}
