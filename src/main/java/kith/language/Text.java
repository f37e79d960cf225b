package kith.language;

import java.util.List;

/// A message as tokens. Positions outside of it read as empty words, so that readers may look around freely.
record Text(String source, List<Token> tokens) {
    Text {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    boolean has(int i) {
        return i >= 0 && i < tokens.size();
    }

    String norm(int i) {
        return has(i) ? tokens.get(i).norm() : "";
    }

    boolean is(int i, String word) {
        return has(i) && tokens.get(i).norm().equals(word);
    }

    boolean capital(int i) {
        return has(i) && tokens.get(i).capital();
    }

    boolean word(int i) {
        return has(i) && tokens.get(i).isWord();
    }

    /// Nothing but white space stands between token `i` and the one after it.
    boolean joined(int i) {
        return has(i) && has(i + 1) && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    /// Both are words with a single space between them.
    boolean joinedBySpace(int i) {
        return word(i)
                && word(i + 1)
                && tokens.get(i).end() + 1 == tokens.get(i + 1).start();
    }

    /// The words of the message from token `from` up to before token `to`.
    String cut(int from, int to) {
        if (from >= to || !has(from)) {
            return "";
        }
        return source.substring(tokens.get(from).start(), tokens.get(to - 1).end())
                .strip();
    }
}
