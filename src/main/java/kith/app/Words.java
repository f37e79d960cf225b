package kith.app;

/// What who tries Kith in the playground reads of its sample book.
final class Words {
    private Words() {}

    static String sampleLoaded() {
        return "A sample book is loaded. Ask: who should I reach out to?";
    }

    static String bookInUse() {
        return "There are people in this book already, so it was left as it is.";
    }

    static String saidSample() {
        return "Load a sample book";
    }
}
