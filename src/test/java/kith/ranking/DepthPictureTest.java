package kith.ranking;

import static kith.ranking.Somebody.TODAY;
import static kith.ranking.Somebody.called;
import static kith.ranking.Suggesting.book;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import kith.ranking.DepthPicture.State;
import org.junit.jupiter.api.Test;

class DepthPictureTest {
    private final DepthPicture picture = DepthPicture.of(
            book(
                    called("Live").talked(9, 20, 5),
                    called("Faded").talked(9, 20, 300),
                    called("Long gone").talked(9, 200, 900),
                    called("At risk").talked(9, 20, 60),
                    called("More at risk").talked(30, 20, 90),
                    called("Put off").talked(40, 20, 90).notNowFor(30),
                    called("Without a rhythm").talked(2, 20, 60)),
            Moment.on(TODAY));

    @Test
    void everybodyWithARhythmIsAPointOfItsState() {
        assertThat(picture.points())
                .extracting(DepthPicture.Point::name, DepthPicture.Point::state)
                .containsExactly(
                        tuple("Live", State.LIVE),
                        tuple("Faded", State.FADED),
                        tuple("Long gone", State.FADED),
                        tuple("At risk", State.AT_RISK),
                        tuple("More at risk", State.AT_RISK),
                        tuple("Put off", State.AT_RISK));
    }

    @Test
    void whoWouldBeMissedMostIsNamedFirstAndNobodyWhoWasPutOff() {
        assertThat(picture.atRisk()).extracting(DepthPicture.Point::name).containsExactly("More at risk", "At risk");
    }
}
