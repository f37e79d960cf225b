package kith.app;

import kith.conversation.Models;
import kith.language.ReadByModel;
import kith.language.RewriteByModel;
import kith.language.Understand;
import kith.llm.Endpoint;
import kith.llm.OpenAiReader;
import kith.llm.OpenAiRewriter;

/// One endpoint as all that a model may do.
record OpenAiModels(Endpoint endpoint, Understand rules) implements Models {
    @Override
    public ReadByModel reads(Sent sent) {
        return new OpenAiReader(endpoint, rules, each -> sent.leaves(each.model(), each.text()));
    }

    @Override
    public RewriteByModel rewrites(Sent sent) {
        return new OpenAiRewriter(endpoint, each -> sent.leaves(each.model(), each.text()));
    }
}
