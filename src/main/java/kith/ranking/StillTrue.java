package kith.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kith.people.FactKind;
import kith.ranking.Facts.Known;

/// Leaves out what no longer holds by what was learned later: "no longer looking for a designer" and "found a designer"
/// end that need, and who moved to Lisbon lives in Berlin no more. The book keeps it all.
final class StillTrue {
    private static final String NO_MORE = "no longer|any ?more|gave up|given up|stopped|quit|called off|cancell?ed";
    private static final Pattern NOT_THERE =
            words(NO_MORE + "|(?:not|n['’]t) (?:liv|mov|go|com|relocat|bas|stay|travel)\\w*|left|leaving|leaves");
    private static final Pattern NO_NEED =
            words(NO_MORE + "|(?:not|n['’]t) (?:need|look|hir|rais|search|want|seek)\\w*");
    private static final Pattern NOT_NOW = words(NO_MORE);
    private static final Pattern MET = words("found|hired|filled|signed|chose|picked|bought|got|sorted|closed");
    private static final Pattern STILL_OPEN = words("not|n['’]t|never|yet|if|once|until|after|before|hardly");
    private static final Pattern SETTLED =
            words("liv(?:e|es|ing) (?:in|near|at)|mov(?:ed|ing|es) (?:\\w+ )?(?:to|back)|relocat\\w+|based|settled");

    private StillTrue() {}

    /// `facts` newest first, and so is what is left of them.
    static List<Known> of(List<Known> facts) {
        var left = new ArrayList<Known>();
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            if (!denies(fact) && facts.subList(0, i).stream().noneMatch(later -> ends(later, fact))) {
                left.add(fact);
            }
        }
        return left;
    }

    private static boolean denies(Known fact) {
        var text = fact.fact().text();
        return switch (fact.fact().kind()) {
            case PLACE -> NOT_THERE.matcher(text).find();
            case NEED -> NO_NEED.matcher(text).find();
            case OFFER, INTEREST -> NOT_NOW.matcher(text).find();
            case WORK, FAMILY, DATE, OTHER -> false;
        };
    }

    private static boolean ends(Known later, Known earlier) {
        return switch (earlier.fact().kind()) {
            case PLACE -> moved(later, earlier) || (denies(later) && touch(later, earlier));
            case NEED -> (denies(later) || met(later)) && touch(later, earlier);
            case OFFER, INTEREST -> denies(later) && touch(later, earlier);
            case WORK, FAMILY, DATE, OTHER -> false;
        };
    }

    private static boolean moved(Known later, Known earlier) {
        return later.fact().kind() == FactKind.PLACE
                && SETTLED.matcher(later.fact().text()).find()
                && SETTLED.matcher(earlier.fact().text()).find();
    }

    private static boolean met(Known later) {
        var text = later.fact().text();
        return MET.matcher(text).find() && !STILL_OPEN.matcher(text).find();
    }

    private static boolean touch(Known later, Known earlier) {
        return later.words().touch(earlier.words());
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?:\\b|(?<=n))(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
