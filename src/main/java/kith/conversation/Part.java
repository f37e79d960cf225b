package kith.conversation;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a reply.
public sealed interface Part {
    record Paragraph(Text text) implements Part {}

    record Bullets(List<Text> items) implements Part {}

    /// Words to read or copy exactly as they stand.
    record Quote(String text) implements Part {}

    /// A message of which the changed words stand out.
    record Changed(Text text) implements Part {}

    /// Plain words to copy, with nothing else around them.
    record Copy(String text) implements Part {}

    /// A remark that may be overlooked.
    record Fine(String text) implements Part {}

    /// A picture, and the same in words for who doesn't see it; `png` is its bytes in Base64.
    record Picture(String title, String words, String png) implements Part, Upload {
        public static Picture of(String title, String words, byte[] png) {
            return new Picture(title, words, Base64.getEncoder().encodeToString(png));
        }

        @Override
        public String name() {
            return "picture.png";
        }

        @Override
        public String type() {
            return "image/png";
        }

        @Override
        public byte[] bytes() {
            return Base64.getDecoder().decode(png);
        }
    }

    /// A picture that the platform has already, by its id there; `words` stand in for it.
    record Shown(String file, String words) implements Part {}

    /// A file to take away; `content` is its bytes in Base64.
    record Attachment(String name, String type, String title, String content) implements Part, Upload {
        public static Attachment of(String name, String type, String title, byte[] content) {
            return new Attachment(name, type, title, Base64.getEncoder().encodeToString(content));
        }

        @Override
        public String words() {
            return title;
        }

        @Override
        public byte[] bytes() {
            return Base64.getDecoder().decode(content);
        }
    }

    record Buttons(List<Button> buttons) implements Part {}

    /// Finds somebody of the book by the beginning of their name; who was picked comes back as the value of `verb`.
    record Finder(String verb, String placeholder) implements Part {}

    record Line() implements Part {}

    /// `verb` and `value` come back when it is pressed. With `confirm`, the platform asks that first.
    record Button(
            String label,
            String verb,
            String value,
            boolean primary,
            @Nullable String confirm) {
        public static Button of(String label, String verb, Object value) {
            return new Button(label, verb, value.toString(), false, null);
        }

        public Button first() {
            return new Button(label, verb, value, true, confirm);
        }
    }
}
