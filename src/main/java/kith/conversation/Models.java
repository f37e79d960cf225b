package kith.conversation;

import kith.language.ReadByModel;
import kith.language.RewriteByModel;

/// What a language model may do for members who chose so.
public record Models(ReadByModel read, RewriteByModel rewrite) {}
