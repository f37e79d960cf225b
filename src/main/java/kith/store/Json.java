package kith.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import kith.conversation.Answer;
import kith.conversation.Form;
import kith.conversation.Part;
import kith.people.ContactFile;
import kith.people.Entry;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Records to JSON and back; a sealed type is told apart by the name of its record.
final class Json {
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Named {}

    private final JsonMapper mapper;

    Json() {
        var builder = JsonMapper.builder();
        for (var sealed : new Class<?>[] {Entry.class, Part.class, Answer.class, Form.Field.class, ContactFile.class}) {
            builder.addMixIn(sealed, Named.class);
            builder.registerSubtypes(Objects.requireNonNull(sealed.getPermittedSubclasses()));
        }
        mapper = builder.build();
    }

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /// For what is too large to be a text in between.
    <T> void write(T value, Class<T> as, OutputStream into) {
        mapper.writerFor(as).without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(into, value);
    }

    <T> T read(InputStream json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }
}
