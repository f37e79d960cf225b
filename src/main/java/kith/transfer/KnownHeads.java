package kith.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the heads of columns mean, in the tables that programs and sites write.
final class KnownHeads {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern OF_GOOGLE =
            Pattern.compile("(?:e-mail|phone|website) \\d+ - (?:value|type|label)|group membership");

    private final Map<String, Columns.Field> fields = new HashMap<>();

    KnownHeads() {
        try (var in = Objects.requireNonNull(KnownHeads.class.getResourceAsStream("columns.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(each -> !each.startsWith("#"))
                    .map(each -> each.split("\t", 2))
                    .forEach(each -> fields.put(each[1], Columns.Field.valueOf(each[0])));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Columns.@Nullable Field field(String head) {
        return fields.get(NUMBER.matcher(plain(head)).replaceAll("0"));
    }

    boolean anyOfGoogle(List<String> head) {
        return head.stream().anyMatch(each -> OF_GOOGLE.matcher(plain(each)).matches());
    }

    private static String plain(String head) {
        return head.strip().toLowerCase(Locale.ROOT);
    }
}
