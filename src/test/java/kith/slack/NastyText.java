package kith.slack;

import java.util.List;
import java.util.Random;

/// Words as nobody expects them: markup of chat platforms, marks of other scripts, nothing at all, far too much.
public final class NastyText {
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "\n",
            "\t",
            "<!channel>",
            "<@U00001>",
            "<#C0GENERAL|general>",
            "@here",
            "&amp;",
            "<https://example.org|look>",
            "*",
            "_",
            "~",
            "`",
            "```",
            ">",
            ":wave:",
            "\\",
            "\"",
            "{}",
            "\u0000",
            "\u202E",
            "\u200D",
            "\u0301",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "Zoë",
            "李小龙",
            "שָׁלוֹם",
            "a");

    private NastyText() {}

    public static String from(Random random) {
        var text = new StringBuilder();
        int pieces = random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(4)));
        }
        return random.nextInt(5) == 0 ? text.toString().repeat(random.nextInt(1000)) : text.toString();
    }
}
