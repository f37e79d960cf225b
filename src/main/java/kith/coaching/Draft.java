package kith.coaching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A message that the writer has not sent yet; `to` is null when it is not known whom it is for.
public record Draft(String text, LocalDate today, @Nullable Recipient to) {}
