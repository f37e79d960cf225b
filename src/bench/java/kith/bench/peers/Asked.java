package kith.bench.peers;

import java.util.Locale;

/// What members write to both; `{name}` stands for another person of their book each time.
enum Asked {
    LOG("log coffee with {name} yesterday, wants to hear about pricing", "Undo", "Logged"),
    WHO("who", "Not now", "Reach out"),
    DRAFT("draft to {name}: Just checking in. Could you buy our new plan by Friday?", "Log as sent", "Verdict"),
    /// A direct message; the time is the one to its answer, which comes by the Web API.
    MESSAGE("coffee with {name} yesterday, wants to hear about pricing", "", "");

    private final String text;
    private final String ofKith;
    private final String ofPeer;

    Asked(String text, String ofKith, String ofPeer) {
        this.text = text;
        this.ofKith = ofKith;
        this.ofPeer = ofPeer;
    }

    String text(String name) {
        return text.replace("{name}", name);
    }

    /// A part of what Kith answers.
    String ofKith() {
        return ofKith;
    }

    /// A part of what the plain peer answers.
    String ofPeer() {
        return ofPeer;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
