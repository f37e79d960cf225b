package kith.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message with the people and the dates found in it, token by token.
final class Scene {
    private final Text text;
    private final List<Mention> mentions;
    private final List<Dated> dates;
    private final int[] mentionAt;
    private final int[] datedAt;

    Scene(Text text, List<Mention> mentions, List<Dated> dates) {
        this.text = text;
        this.mentions = List.copyOf(mentions);
        this.dates = List.copyOf(dates);
        mentionAt = new int[text.size()];
        datedAt = new int[text.size()];
        Arrays.fill(mentionAt, -1);
        Arrays.fill(datedAt, -1);
        for (int i = 0; i < mentions.size(); i++) {
            Arrays.fill(mentionAt, mentions.get(i).from(), mentions.get(i).to(), i);
        }
        for (int i = 0; i < dates.size(); i++) {
            Arrays.fill(datedAt, dates.get(i).from(), dates.get(i).to(), i);
        }
    }

    Text text() {
        return text;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Dated> dates() {
        return dates;
    }

    @Nullable
    Mention mention(int i) {
        return text.has(i) && mentionAt[i] >= 0 ? mentions.get(mentionAt[i]) : null;
    }

    @Nullable
    Dated dated(int i) {
        return text.has(i) && datedAt[i] >= 0 ? dates.get(datedAt[i]) : null;
    }

    boolean named(int i) {
        return mention(i) != null;
    }

    String norm(int i) {
        return text.norm(i);
    }

    boolean is(int i, String word) {
        return text.is(i, word);
    }

    List<Mention> mentions(int from, int to) {
        var within = new ArrayList<Mention>();
        for (int i = from; i < to; i++) {
            var mention = mention(i);
            if (mention != null && mention.from() == i && mention.to() <= to) {
                within.add(mention);
            }
        }
        return within;
    }

    /// Times of day left out.
    List<Dated> dates(int from, int to) {
        var within = new ArrayList<Dated>();
        for (int i = from; i < to; i++) {
            var dated = dated(i);
            if (dated != null && dated.from() == i && dated.to() <= to && !dated.time()) {
                within.add(dated);
            }
        }
        return within;
    }
}
