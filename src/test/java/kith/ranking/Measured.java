package kith.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The ways of telling who will be in touch that are compared: each scores the likelier higher.
enum Measured {
    KITH {
        @Override
        double score(List<LocalDate> days, double usual, LocalDate now) {
            return Odds.within(Odds.HORIZON, Pace.of(days), usual, now);
        }
    },
    /// Kith's formula with the pseudo-gap always 30 days.
    KITH_THIRTY {
        @Override
        double score(List<LocalDate> days, double usual, LocalDate now) {
            return Odds.within(Odds.HORIZON, Pace.of(days), Odds.FIRST_GUESS, now);
        }
    },
    /// A reminder app with a rhythm chosen per contact, as well as its owner could choose it: the first of the usual
    /// choices that is not shorter than the median gap so far. Whoever is later is less likely in touch.
    CADENCE {
        @Override
        double score(List<LocalDate> days, double usual, LocalDate now) {
            double gap = medianGap(days, usual);
            int cadence =
                    CHOICES.stream().filter(each -> each >= gap).findFirst().orElse(CHOICES.getLast());
            return -silence(days, now) / cadence;
        }
    },
    RECENCY {
        @Override
        double score(List<LocalDate> days, double usual, LocalDate now) {
            return -silence(days, now);
        }
    },
    MEDIAN_RATIO {
        @Override
        double score(List<LocalDate> days, double usual, LocalDate now) {
            return -silence(days, now) / medianGap(days, usual);
        }
    },
    DAYS {
        @Override
        double score(List<LocalDate> days, double usual, LocalDate now) {
            return days.size();
        }
    };

    private static final List<Integer> CHOICES = List.of(7, 14, 30, 90, 180, 365);

    /// Of `days` until now, oldest first; `usual` is the owner's own typical gap.
    abstract double score(List<LocalDate> days, double usual, LocalDate now);

    private static double silence(List<LocalDate> days, LocalDate now) {
        return (double) (now.toEpochDay() - days.getLast().toEpochDay());
    }

    private static double medianGap(List<LocalDate> days, double usual) {
        var gaps = IntStream.range(1, days.size())
                .mapToDouble(i ->
                        (double) (days.get(i).toEpochDay() - days.get(i - 1).toEpochDay()))
                .sorted()
                .toArray();
        if (gaps.length == 0) {
            return usual;
        }
        int middle = gaps.length / 2;
        return gaps.length % 2 == 1 ? gaps[middle] : (gaps[middle - 1] + gaps[middle]) / 2;
    }
}
