package kith.ranking;

import java.util.ArrayList;
import java.util.List;

/// Makes a list fit the time that there is: first with smaller efforts from its end, then with fewer names.
final class FitTime {
    /// As many efforts as still fit, in the order of `wished`.
    List<Effort> fit(List<Effort> wished, int minutes) {
        var efforts = new ArrayList<>(wished);
        while (minutes(efforts) > minutes && !efforts.isEmpty()) {
            int last = lastLargest(efforts);
            if (efforts.get(last) == Effort.NOTE) {
                efforts.removeLast();
            } else {
                efforts.set(last, efforts.get(last).less());
            }
        }
        return efforts;
    }

    private static int minutes(List<Effort> efforts) {
        return efforts.stream().mapToInt(Effort::minutes).sum();
    }

    private static int lastLargest(List<Effort> efforts) {
        int last = 0;
        for (int i = 1; i < efforts.size(); i++) {
            last = efforts.get(i).compareTo(efforts.get(last)) >= 0 ? i : last;
        }
        return last;
    }
}
