package kith.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kith.people.ContactFile.Source;

/// In which columns of one table what stands.
record Columns(Map<Field, List<Integer>> places, Source source) {
    enum Field {
        GIVEN,
        MIDDLE,
        FAMILY,
        NAME,
        NICKNAME,
        EMAIL,
        PHONE,
        URL,
        COMPANY,
        TITLE,
        ROLE,
        CONNECTED,
        BIRTHDAY,
        NOTES,
        LABELS
    }

    Columns {
        places = Map.copyOf(places);
    }

    /// By the head's cells and what those names stand for, null for an unknown one.
    static Columns of(List<String> head, KnownHeads known) {
        Map<Field, List<Integer>> places = new EnumMap<>(Field.class);
        for (int i = 0; i < head.size(); i++) {
            var field = known.field(head.get(i));
            if (field != null) {
                places.computeIfAbsent(field, _ -> new ArrayList<>()).add(i);
            }
        }
        return new Columns(places, source(places, known.anyOfGoogle(head)));
    }

    private static Source source(Map<Field, List<Integer>> places, boolean google) {
        if (places.containsKey(Field.CONNECTED) && places.containsKey(Field.GIVEN)) {
            return Source.LINKEDIN;
        }
        return google ? Source.GOOGLE : Source.TABLE;
    }

    /// Whether people can be told by it: names, and something besides.
    boolean tellPeople() {
        return size() > 1
                && (places.containsKey(Field.NAME)
                        || places.containsKey(Field.GIVEN)
                        || places.containsKey(Field.FAMILY));
    }

    int size() {
        return places.size();
    }

    /// What stands there in a row, nothing blank.
    List<String> of(Field field, List<String> row) {
        return places.getOrDefault(field, List.of()).stream()
                .filter(each -> each < row.size())
                .map(row::get)
                .map(Columns::unquoted)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    String first(Field field, List<String> row) {
        var all = of(field, row);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /// Without the apostrophe that [Csv] puts before what looks like a formula.
    private static String unquoted(String cell) {
        var plain = cell.strip();
        return plain.startsWith("'") && Csv.mayBeFormula(plain.substring(1)) ? plain.substring(1) : plain;
    }
}
