package kith.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;

/// Whose workspace a payload is about. Where an organization installed Kith for all of its workspaces, what happens on
/// a
/// page that belongs to none of them names only the member's own.
final class Workspaces {
    private Workspaces() {}

    static String of(BlockActionPayload it) {
        return it.getTeam() == null ? it.getUser().getTeamId() : it.getTeam().getId();
    }

    static String of(BlockSuggestionPayload it) {
        return it.getTeam() == null ? it.getUser().getTeamId() : it.getTeam().getId();
    }

    static String of(GlobalShortcutPayload it) {
        return it.getTeam() == null ? it.getUser().getTeamId() : it.getTeam().getId();
    }

    static String of(ViewSubmissionPayload it) {
        return it.getTeam() == null ? it.getUser().getTeamId() : it.getTeam().getId();
    }
}
