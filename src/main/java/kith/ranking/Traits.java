package kith.ranking;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kith.people.Circle;
import kith.people.Relation;

/// What people may have in common: their relation, their circle, and words for a tag, a company or a place.
public record Traits(Set<Relation> relations, Set<Circle> circles, List<Word> words) {
    public static final Traits NONE = new Traits(Set.of(), Set.of(), List.of());

    /// Where a word is looked for.
    public enum In {
        TAG,
        PLACE,
        COMPANY
    }

    /// A word or a name of several, as written and as [ReadTerms#readPlace] has it.
    public record Word(String text, Terms terms, Set<In> in) {
        public Word {
            in = Set.copyOf(in);
        }

        boolean fits(Tie tie) {
            return (in.contains(In.TAG) && tagged(tie))
                    || (in.contains(In.COMPANY) && worksAt(tie))
                    || (in.contains(In.PLACE) && tie.facts().at(terms) != null);
        }

        private boolean tagged(Tie tie) {
            return tie.profile().tags().contains(text.toLowerCase(Locale.ROOT));
        }

        private boolean worksAt(Tie tie) {
            var company = tie.profile().company();
            if (company == null) {
                return false;
            }
            int room = company.length() - text.length();
            for (int i = 0; i <= room; i++) {
                if ((i == 0 || company.charAt(i - 1) == ' ')
                        && company.regionMatches(true, i, text, 0, text.length())) {
                    return true;
                }
            }
            return false;
        }
    }

    public Traits {
        relations = Set.copyOf(relations);
        circles = Set.copyOf(circles);
        words = List.copyOf(words);
    }

    /// Relations and circles are alternatives; every word must fit. Without any of a kind, everybody fits.
    boolean allOf(Tie tie) {
        return (relations.isEmpty() || relations.contains(tie.profile().relation()))
                && (circles.isEmpty() || circles.contains(tie.profile().circle()))
                && (words.isEmpty() || words.stream().allMatch(each -> each.fits(tie)));
    }

    /// Whether one of them fits.
    boolean anyOf(Tie tie) {
        return (!relations.isEmpty() && relations.contains(tie.profile().relation()))
                || (!circles.isEmpty() && circles.contains(tie.profile().circle()))
                || (!words.isEmpty() && words.stream().anyMatch(each -> each.fits(tie)));
    }
}
