package kith.llm;

/// A model's answer that cannot be used.
final class Nonsense extends Exception {
    private static final long serialVersionUID = 1L;

    Nonsense(String why) {
        super(why);
    }
}
