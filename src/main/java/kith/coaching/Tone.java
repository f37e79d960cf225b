package kith.coaching;

/// How a sentence sounds to its reader, as learned from the labelled sentences beside the rules.
enum Tone {
    PLAIN,
    ASK,
    HOSTILE,
    PRESSURE,
    BLAME,
    VAGUE,
    PITCH,
    FLATTERY,
    NUMBERS,
    AGENDA
}
