package kith.conversation;

import java.time.LocalDate;
import java.util.Optional;
import kith.ranking.DepthPicture;

/// Draws as a PNG what is true on a day; empty where nothing can be drawn.
public interface DrawPicture {
    Optional<byte[]> png(DepthPicture picture, LocalDate on);
}
