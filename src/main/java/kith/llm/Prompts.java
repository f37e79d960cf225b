package kith.llm;

/// What every call needs, read once.
record Prompts(String read, String rewrite, PlainWords plain, HideNames hide) {
    static Prompts load() {
        var plain = new PlainWords();
        return new Prompts(Resource.text("read.md"), Resource.text("rewrite.md"), plain, new HideNames(plain));
    }
}
