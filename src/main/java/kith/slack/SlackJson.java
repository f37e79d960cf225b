package kith.slack;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes answers as the SDK does, but in one go: the SDK turns each block into a tree first and that into text.
final class SlackJson {
    private static final String BLOCKS = LayoutBlock.class.getPackageName();

    private static final int USUAL_LENGTH = 4_096;

    private final Gson gson = GsonFactory.createSnakeCase()
            .newBuilder()
            .registerTypeAdapterFactory(new InOneGo())
            .create();

    String of(Object answer) {
        return written(answer, answer.getClass());
    }

    String of(List<LayoutBlock> blocks) {
        return written(blocks, new TypeToken<List<LayoutBlock>>() {}.getType());
    }

    /// Into a writer, since Gson gives to whatever else it writes letter by letter.
    private String written(Object value, Type type) {
        var text = new StringWriter(USUAL_LENGTH);
        gson.toJson(value, type, text);
        return text.toString();
    }

    /// Where the model declares any block or element, writes what stands there.
    private static final class InOneGo implements TypeAdapterFactory {
        @Override
        public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> declared) {
            var type = declared.getRawType();
            boolean anyOfSome = type.getPackageName().startsWith(BLOCKS) && Modifier.isAbstract(type.getModifiers());
            return anyOfSome ? new Written<>(gson) : null;
        }
    }

    private static final class Written<T> extends TypeAdapter<T> {
        private final Gson gson;

        Written(Gson gson) {
            this.gson = gson;
        }

        @Override
        public void write(JsonWriter out, @Nullable T value) throws IOException {
            if (value == null) {
                out.nullValue();
                return;
            }
            @SuppressWarnings("unchecked")
            var itself = (TypeAdapter<T>) gson.getAdapter(value.getClass());
            itself.write(out, value);
        }

        @Override
        public T read(JsonReader in) {
            throw new UnsupportedOperationException("Answers are written, not read.");
        }
    }
}
