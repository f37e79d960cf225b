package kith.conversation;

/// Work with a language model that is done after the answer was given, outside any transaction.
interface SecondLook {
    void take();
}
