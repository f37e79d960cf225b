package kith.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How often the owner of the book gave somebody something and asked something of them, when last, and how many
/// promises they kept towards the owner.
public record Balance(
        int given,
        int asked,
        @Nullable LocalDate lastGiven,
        @Nullable LocalDate lastAsked,
        int theyKept) {}
