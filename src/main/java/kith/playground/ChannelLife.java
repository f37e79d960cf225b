package kith.playground;

import java.util.LinkedHashSet;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// What becomes of one channel: it is shared with another company, renamed, archived, deleted; Kith is thrown out.
public final class ChannelLife {
    private static final String OTHER_TEAM = "T0OTHER";

    private final Team team;
    private final Events events;
    private final String id;

    ChannelLife(Team team, Events events, String id) {
        this.team = team;
        this.events = events;
        this.id = id;
    }

    public Delivery share() {
        change(each -> each.shared(true));
        return events.tell(event("channel_shared").put("connected_team_id", OTHER_TEAM));
    }

    public Delivery unshare() {
        change(each -> each.shared(false));
        return events.tell(event("channel_unshared")
                .put("previously_connected_team_id", OTHER_TEAM)
                .put("is_ext_shared", false));
    }

    /// Shared without a word to Kith, as when its event was lost.
    public void shareUntold() {
        change(each -> each.shared(true));
    }

    public Delivery archive(String by) {
        change(each -> each.archived(true));
        return events.tell(event("channel_archive").put("user", by));
    }

    public Delivery rename(String name) {
        change(each -> each.called(name));
        var event = event("channel_rename");
        event.putObject("channel").put("id", id).put("name", name);
        return events.tell(event);
    }

    public Delivery delete() {
        team.remove(id);
        return events.tell(event("channel_deleted"));
    }

    public Delivery throwKithOut(String by) {
        team.leave(id, Team.BOT);
        return events.tell(event("channel_left").put("actor_id", by));
    }

    public void inviteKith() {
        var members = new LinkedHashSet<>(team.channelOrFail(id).members());
        members.add(Team.BOT);
        change(each -> each.of(members));
    }

    private void change(UnaryOperator<Channel> how) {
        team.add(how.apply(team.channelOrFail(id)));
    }

    private ObjectNode event(String type) {
        return Json.object().put("type", type).put("channel", id);
    }
}
