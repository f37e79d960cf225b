package kith.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The workspaces and organizations that let Kith in.
public interface Installations {
    /// A workspace's own, else that of the organization to which it is known to belong.
    Optional<Installation> of(String workspace);

    /// Likewise, for a workspace of which the platform tells that it belongs to `organization`.
    Optional<Installation> of(String workspace, String organization);

    /// In the place of the one before, if there was any.
    void keep(Installation it);

    /// As [#of], after `change` was given it as it stands. Whoever asks for the same meanwhile waits, so that what is
    /// changed is changed once, whatever instances run.
    Optional<Installation> change(String workspace, UnaryOperator<Installation> change);

    /// The workspaces of an organization in which something was said.
    List<String> workspacesOf(String organization);

    /// Forgets one from before `moment`, with its token.
    void drop(String id, Instant moment);
}
