package kith.slack;

/// A button's verb within Slack's `action_id`, which must differ for each button of a row.
final class ActionIds {
    private ActionIds() {}

    static String write(String verb, int place) {
        return verb + ":" + place;
    }

    static String verb(String actionId) {
        int colon = actionId.indexOf(':');
        return colon < 0 ? actionId : actionId.substring(0, colon);
    }
}
