package kith.slack;

import com.google.gson.Gson;
import java.net.URI;
import kith.conversation.Address;
import org.jspecify.annotations.Nullable;

/// What travels with a modal in its `private_metadata`: what it is about, and where its answer goes.
record Carried(
        String about,
        String channel,
        @Nullable String thread,
        @Nullable String onlyFor,
        @Nullable String hook,
        @Nullable String replaces,
        Shown shown) {

    /// Where what comes of the form is shown.
    enum Shown {
        MESSAGE,
        HOME,
        FORM
    }

    private static final Gson GSON = new Gson();

    static Carried of(String about, Address to, Shown shown) {
        var hook = to.hook();
        return new Carried(
                about,
                to.channel(),
                to.thread(),
                to.onlyFor(),
                hook == null ? null : hook.toString(),
                to.replaces(),
                shown);
    }

    /// The same way for an answer about something else.
    Carried about(String other) {
        return new Carried(other, channel, thread, onlyFor, hook, replaces, shown);
    }

    String write() {
        return GSON.toJson(this);
    }

    static Carried read(String metadata) {
        return GSON.fromJson(metadata, Carried.class);
    }

    Address address(String workspace) {
        return new Address(workspace, channel, thread, onlyFor, hook == null ? null : URI.create(hook), replaces);
    }
}
