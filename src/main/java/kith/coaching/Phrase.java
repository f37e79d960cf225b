package kith.coaching;

import java.util.List;

/// A construction to look for among the tokens of one sentence.
sealed interface Phrase
        permits Phrase.One,
                Phrase.Row,
                Phrase.Choice,
                Phrase.Maybe,
                Phrase.Gap,
                Phrase.Not,
                Phrase.Behind,
                Phrase.Edge {

    /// What is to be matched after this phrase; returns where all of it ends, or -1.
    interface Rest {
        int match(int at);
    }

    /// Matches at token `at` and hands over to `rest`; returns where all of it ends, or -1.
    int match(List<Token> tokens, int at, Rest rest);

    /// One token out of a set of words.
    record One(Vocabulary words) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, Rest rest) {
            return at < tokens.size() && words.holds(tokens.get(at)) ? rest.match(at + 1) : -1;
        }
    }

    /// Phrases one after another.
    record Row(List<Phrase> parts) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, Rest rest) {
            return from(0, tokens, at, rest);
        }

        private int from(int part, List<Token> tokens, int at, Rest rest) {
            return part == parts.size()
                    ? rest.match(at)
                    : parts.get(part).match(tokens, at, next -> from(part + 1, tokens, next, rest));
        }
    }

    /// The first of several phrases that fits.
    record Choice(List<Phrase> options) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, Rest rest) {
            for (var option : options) {
                int end = option.match(tokens, at, rest);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
    }

    /// A phrase that may be left out.
    record Maybe(Phrase phrase) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, Rest rest) {
            int end = phrase.match(tokens, at, rest);
            return end >= 0 ? end : rest.match(at);
        }
    }

    /// Up to `most` tokens, as few as possible; marks only where they are allowed.
    record Gap(int least, int most, boolean marks) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, Rest rest) {
            for (int length = 0; length <= most; length++) {
                if (length > 0 && (at + length > tokens.size() || stops(tokens.get(at + length - 1)))) {
                    return -1;
                }
                int end = length < least ? -1 : rest.match(at + length);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }

        private boolean stops(Token token) {
            return token.mark() && !marks;
        }
    }

    /// Nothing of this phrase begins here.
    record Not(Phrase phrase) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, Rest rest) {
            return phrase.match(tokens, at, end -> end) < 0 ? rest.match(at) : -1;
        }
    }

    /// The token before is this one.
    record Behind(Phrase phrase) implements Phrase {
        @Override
        public int match(List<Token> tokens, int at, Rest rest) {
            return at > 0 && phrase.match(tokens, at - 1, end -> end) == at ? rest.match(at) : -1;
        }
    }

    /// The beginning or the end of a sentence or of a clause.
    record Edge(Place place) implements Phrase {
        enum Place {
            SENTENCE_START,
            CLAUSE_START,
            SENTENCE_END
        }

        @Override
        public int match(List<Token> tokens, int at, Rest rest) {
            return holds(tokens, at) ? rest.match(at) : -1;
        }

        private boolean holds(List<Token> tokens, int at) {
            return switch (place) {
                case SENTENCE_START -> onlyMarks(tokens, 0, at);
                case CLAUSE_START ->
                    at == 0
                            || tokens.get(at - 1).mark()
                            || Sentence.CLAUSE_BREAKS.contains(
                                    tokens.get(at - 1).word());
                case SENTENCE_END -> onlyMarks(tokens, at, tokens.size());
            };
        }

        private static boolean onlyMarks(List<Token> tokens, int from, int to) {
            for (int at = from; at < to; at++) {
                if (!tokens.get(at).mark()) {
                    return false;
                }
            }
            return true;
        }
    }
}
