package kith.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelDeletedEvent;
import com.slack.api.model.event.ChannelLeftEvent;
import com.slack.api.model.event.ChannelSharedEvent;
import com.slack.api.model.event.ChannelUnsharedEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupDeletedEvent;
import com.slack.api.model.event.GroupLeftEvent;
import com.slack.api.model.event.MemberLeftChannelEvent;
import java.util.function.Function;
import kith.conversation.ChannelNews;
import kith.conversation.ChannelNews.Kind;
import kith.conversation.Conversation;
import kith.conversation.Place;

/// Listens to what becomes of channels. A renamed one needs nothing: its id stays.
final class ListenToChannels {
    private final Conversation conversation;
    private final Channels channels;

    ListenToChannels(Conversation conversation, Channels channels) {
        this.conversation = conversation;
        this.channels = channels;
    }

    void to(App app) {
        app.event(ChannelSharedEvent.class, told(Kind.SHARED, ChannelSharedEvent::getChannel));
        app.event(ChannelUnsharedEvent.class, this::unshared);
        app.event(ChannelLeftEvent.class, told(Kind.CLOSED, ChannelLeftEvent::getChannel));
        app.event(GroupLeftEvent.class, told(Kind.CLOSED, GroupLeftEvent::getChannel));
        app.event(MemberLeftChannelEvent.class, this::memberLeft);
        app.event(ChannelArchiveEvent.class, told(Kind.CLOSED, ChannelArchiveEvent::getChannel));
        app.event(GroupArchiveEvent.class, told(Kind.CLOSED, GroupArchiveEvent::getChannel));
        app.event(ChannelDeletedEvent.class, told(Kind.DELETED, ChannelDeletedEvent::getChannel));
        app.event(GroupDeletedEvent.class, told(Kind.DELETED, GroupDeletedEvent::getChannel));
    }

    private <E extends Event> BoltEventHandler<E> told(Kind kind, Function<E, String> channel) {
        return (payload, context) -> tell(payload, context, kind, channel.apply(payload.getEvent()));
    }

    /// It may still be shared with a third company; where Slack doesn't tell, it stays shut.
    private Response unshared(EventsApiPayload<ChannelUnsharedEvent> payload, EventContext context) {
        var channel = payload.getEvent().getChannel();
        return channels.anew(payload.getTeamId(), channel) == Place.Kind.CHANNEL
                ? tell(payload, context, Kind.UNSHARED, channel)
                : context.ack();
    }

    private Response memberLeft(EventsApiPayload<MemberLeftChannelEvent> payload, EventContext context) {
        var event = payload.getEvent();
        return context.getBotUserId().equals(event.getUser())
                ? tell(payload, context, Kind.CLOSED, event.getChannel())
                : context.ack();
    }

    private Response tell(EventsApiPayload<?> payload, EventContext context, Kind kind, String channel) {
        channels.forget(payload.getTeamId(), channel);
        conversation.hear(new ChannelNews(payload.getEventId(), payload.getTeamId(), channel, kind));
        return context.ack();
    }
}
