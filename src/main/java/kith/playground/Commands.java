package kith.playground;

import java.util.LinkedHashMap;

/// Slash commands, sent as forms, and what the user then sees.
final class Commands {
    private final Courier courier;
    private final Team team;
    private final Board board;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final Answers answers;

    Commands(Courier courier, Team team, Board board, Triggers triggers, ResponseUrls responseUrls, Answers answers) {
        this.courier = courier;
        this.team = team;
        this.board = board;
        this.triggers = triggers;
        this.responseUrls = responseUrls;
        this.answers = answers;
    }

    Delivery slash(String userId, String channelId, String command, String words) {
        var user = team.userOrFail(userId);
        var channel = team.channelOrFail(channelId);
        var typed = Typed.of(words, team.users(), team.channels(), true);
        var place = new ResponseUrls.Place(channelId, userId, null, null);
        var fields = new LinkedHashMap<String, String>();
        fields.put("token", "playground");
        fields.put("team_id", team.id());
        fields.put("team_domain", Team.DOMAIN);
        fields.put("channel_id", channelId);
        fields.put("channel_name", channel.payloadName());
        fields.put("user_id", userId);
        fields.put("user_name", user.handle());
        fields.put("command", command);
        fields.put("text", typed.text());
        fields.put("api_app_id", Team.APP);
        var organization = team.organization();
        fields.put("is_enterprise_install", String.valueOf(organization != null));
        if (organization != null) {
            fields.put("enterprise_id", organization);
        }
        fields.put("response_url", responseUrls.issue(place));
        fields.put("trigger_id", triggers.issue(userId));
        var delivery = courier.form(fields);
        delivery.error()
                .ifPresentOrElse(
                        error -> warn(place, command, error), () -> show(place, command, typed, delivery.body()));
        return delivery;
    }

    private void show(ResponseUrls.Place place, String command, Typed typed, String body) {
        if (Json.read(body).path("response_type").asString("").equals("in_channel")) {
            board.post(place.channel(), null, place.user(), command + " " + typed.text(), Json.array(), null);
        }
        var faults = answers.acknowledge(place, body);
        if (!faults.isEmpty()) {
            warn(place, command, "invalid_blocks: " + String.join("; ", faults));
        }
    }

    private void warn(ResponseUrls.Place place, String command, String error) {
        var words = "%s failed with the error \"%s\"".formatted(command, error);
        board.post(place.channel(), null, Team.SLACKBOT, Typed.escaped(words), Json.array(), place.user());
    }
}
