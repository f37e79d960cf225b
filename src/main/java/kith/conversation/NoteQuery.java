package kith.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Turns words that are looked for into a query: each counts 1 where it stands in any form, less where only its
/// beginning does, or a word that differs by a slip of the finger.
final class NoteQuery {
    /// The words as written, and all forms of a word as one.
    static final String WORDS = "words";

    static final String FORMS = "forms";

    private static final float BEGINS = 0.7f;
    private static final float SLIP = 0.6f;
    private static final int MOST_WORDS = 32;
    private static final int MOST_SLIPPED = 12;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_WITH_TWO_SLIPS = 8;

    private final Analyzer analyzer;

    /// `asking` are words that say nothing of what is looked for.
    NoteQuery(List<String> asking) {
        var words = new CharArraySet(asking, true);
        this.analyzer =
                new PerFieldAnalyzerWrapper(new NoteWords(words, true), Map.of(WORDS, new NoteWords(words, false)));
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /// The beginnings that all forms of the words looked for have in common.
    List<String> stems(String wanted) {
        return split(FORMS, wanted).stream().limit(MOST_WORDS).toList();
    }

    /// Empty where nothing is named that could be looked for; `only` must be there too, unless it is null.
    Optional<Query> of(String wanted, @Nullable Term only) {
        var words = split(WORDS, wanted);
        var forms = split(FORMS, wanted);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        for (int i = 0; i < Math.min(MOST_WORDS, words.size()); i++) {
            query.add(word(words.get(i), forms.get(i)), Occur.SHOULD);
        }
        if (only != null) {
            query.add(new TermQuery(only), Occur.FILTER);
        }
        return Optional.of(query.build());
    }

    private static Query word(String word, String form) {
        var ways = new ArrayList<Query>();
        ways.add(new ConstantScoreQuery(new TermQuery(new Term(FORMS, form))));
        if (word.length() >= SHORTEST_BEGINNING) {
            ways.add(weighed(new PrefixQuery(new Term(WORDS, word)), BEGINS));
        }
        if (word.length() >= SHORTEST_WITH_SLIP) {
            int slips = word.length() >= SHORTEST_WITH_TWO_SLIPS ? 2 : 1;
            ways.add(weighed(new FuzzyQuery(new Term(WORDS, word), slips, 1, MOST_SLIPPED, true), SLIP));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query weighed(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    /// Both fields give as many, since only their last step differs.
    private List<String> split(String field, String text) {
        var words = new ArrayList<String>();
        try (var tokens = analyzer.tokenStream(field, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
