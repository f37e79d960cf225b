package kith.conversation;

import java.time.LocalDate;
import kith.ranking.DepthPicture;

/// Draws as a PNG what is true on a day.
public interface DrawPicture {
    byte[] png(DepthPicture picture, LocalDate on);
}
