package kith.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import kith.conversation.Answer;
import kith.conversation.Form;
import kith.conversation.Part;
import kith.people.Entry;
import tools.jackson.databind.json.JsonMapper;

/// Records to JSON and back; a sealed type is told apart by the name of its record.
final class Json {
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Named {}

    private final JsonMapper mapper;

    Json() {
        var builder = JsonMapper.builder();
        for (var sealed : new Class<?>[] {Entry.class, Part.class, Answer.class, Form.Field.class}) {
            builder.addMixIn(sealed, Named.class);
            builder.registerSubtypes(Objects.requireNonNull(sealed.getPermittedSubclasses()));
        }
        mapper = builder.build();
    }

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }
}
