package kith.conversation;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What Kith says. `inShort` stands in notifications and for screen readers.
public record Reply(String inShort, List<Part> parts) {
    public Reply {
        parts = List.copyOf(parts);
        if (parts.size() > 1 && parts.stream().anyMatch(Upload.class::isInstance)) {
            throw new IllegalArgumentException("A file stands alone: platforms show no other part beside it.");
        }
    }

    public static Reply of(Text text) {
        return new Reply(text.words(), List.of(new Part.Paragraph(text)));
    }

    /// One sentence, as [Text#saying] has it.
    static Reply saying(@CompileTimeConstant String pattern, Object... slots) {
        return of(Text.saying(pattern, slots));
    }

    public static Reply of(String text) {
        return of(Text.plain(text));
    }

    static Reply of(String inShort, Part file) {
        return new Reply(inShort, List.of(file));
    }

    /// The file of a reply that is one.
    public Optional<Upload> file() {
        return parts.stream()
                .filter(Upload.class::isInstance)
                .map(Upload.class::cast)
                .findFirst();
    }

    public Reply and(Part... more) {
        var all = new ArrayList<>(parts);
        all.addAll(List.of(more));
        return new Reply(inShort, all);
    }

    /// Whether it shows a picture that the platform may have lost.
    public boolean showsPicture() {
        return parts.stream().anyMatch(Part.Shown.class::isInstance);
    }

    public Reply withoutPictures() {
        return new Reply(
                inShort,
                parts.stream().filter(each -> !(each instanceof Part.Shown)).toList());
    }

    /// `first` before all of `rest`.
    public static Reply joined(Reply first, Reply rest) {
        var all = new ArrayList<>(first.parts);
        all.addAll(rest.parts);
        return new Reply(first.inShort, all);
    }

    /// This, a line, and `rest` below it.
    public Reply above(Reply rest) {
        return joined(and(new Part.Line()), rest);
    }
}
