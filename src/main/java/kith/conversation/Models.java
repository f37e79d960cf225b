package kith.conversation;

import kith.language.ReadByModel;
import kith.language.RewriteByModel;

/// What a language model may do for members who chose so. What is sent to it is told before it leaves; where that
/// fails, nothing leaves.
public interface Models {
    @FunctionalInterface
    interface Sent {
        void leaves(String model, String text);
    }

    ReadByModel reads(Sent sent);

    RewriteByModel rewrites(Sent sent);
}
