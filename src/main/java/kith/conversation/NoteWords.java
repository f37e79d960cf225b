package kith.conversation;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Splits what was told into the words by which it is found: without accents, and `stemmed` where other forms of a word
/// count as the same.
final class NoteWords extends Analyzer {
    private final CharArraySet asking;
    private final boolean stemmed;

    /// `asking` are words that say nothing of what is looked for.
    NoteWords(CharArraySet asking, boolean stemmed) {
        this.asking = asking;
        this.stemmed = stemmed;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
        words = new StopFilter(words, asking);
        return new TokenStreamComponents(source, stemmed ? new PorterStemFilter(words) : words);
    }
}
