package kith.ranking;

import static kith.ranking.Somebody.TODAY;
import static kith.ranking.Somebody.called;
import static kith.ranking.Suggesting.lane;
import static kith.ranking.Suggesting.names;
import static kith.ranking.Suggesting.reason;
import static kith.ranking.Suggesting.suggest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kith.people.Circle;
import kith.people.FactKind;
import kith.people.Side;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Who comes into which lane, and with which figures.
class LanesTest {
    @Nested
    class Debt {
        @Test
        void whatIsDueWithinAWeekOrOverdueIsADebt() {
            assertThat(lane(called("Omar").owed("the intro", 7))).contains(Lane.DEBT);
            assertThat(lane(called("Omar").owed("the intro", -30))).contains(Lane.DEBT);
            assertThat(lane(called("Omar").owed("the intro", 8))).isEmpty();
        }

        @Test
        void whatTheyOweOrHasNoDayIsNone() {
            assertThat(lane(called("Omar").promise(Side.THEM, "feedback", TODAY)))
                    .isEmpty();
            assertThat(lane(called("Omar").promise(Side.ME, "a book", null))).isEmpty();
        }

        @Test
        void theLongestDueComesFirstAndTwoAreEnough() {
            var list = suggest(
                    called("A").owed("a", 1),
                    called("B").owed("b", -9),
                    called("C").owed("c", 0));
            assertThat(names(list)).containsExactly("B", "C");
        }

        @Test
        void ofSeveralPromisesTheFirstDueIsTheReason() {
            var due =
                    (Reason.PromiseDue) reason(called("Omar").owed("slides", 5).owed("the intro", 2));
            assertThat(due.promise().what()).isEqualTo("the intro");
        }
    }

    @Nested
    class BeforeItGoesQuiet {
        @Test
        void silenceBeyondTheirRhythmIsGoneQuiet() {
            assertThat(reason(called("Maya").talked(11, 21, 63)))
                    .isEqualTo(new Reason.GoneQuiet(21, 11, 63, false, null));
        }

        @Test
        void withinTheirRhythmOrWithinAFortnightNobodyIs() {
            assertThat(lane(called("Maya").talked(5, 40, 30))).isEmpty();
            assertThat(lane(called("Daily").talked(5, 1, 13))).isEmpty();
        }

        @Test
        void eightTimesTheRhythmHasFaded() {
            assertThat(reason(called("Maya").talked(11, 20, 190)))
                    .isInstanceOfSatisfying(
                            Reason.GoneQuiet.class,
                            quiet -> assertThat(quiet.faded()).isTrue());
        }

        @Test
        void theDeeperTieComesFirst() {
            assertThat(names(suggest(
                            called("Shallow").talked(3, 30, 100), called("Deep").talked(20, 30, 100))))
                    .containsExactly("Deep", "Shallow");
        }

        @Test
        void theNearerCircleComesFirst() {
            assertThat(names(suggest(
                            called("Wide").talked(8, 30, 100).in(Circle.WIDER),
                            called("Inner").talked(8, 30, 100).in(Circle.INNER))))
                    .containsExactly("Inner", "Wide");
        }

        @Test
        void somebodyTalkedWithOnceOfWhomNothingIsKnownIsTooWeak() {
            var once = called("Tom").talked(1, 1, 60).in(Circle.WIDER);
            assertThat(lane(once)).isEmpty();
            assertThat(lane(once.knows(FactKind.NEED, "looking for a designer", 60)))
                    .contains(Lane.RECONNECT);
        }
    }

    @Nested
    class DormantForOverAYear {
        @Test
        void whoHelpedAndStandsAloneInTheirFieldIsWorthAWord() {
            var lin = called("Lin").talked(2, 30, 730).helped(2).tagged("biotech");
            assertThat(reason(lin)).isEqualTo(new Reason.Dormant(730, 2, 2, 0, "biotech", null));
        }

        @Test
        void whoNeverHelpedNorTalkedOftenIsLeftAlone() {
            assertThat(lane(called("Lin").talked(2, 30, 730))).isEmpty();
        }

        @Test
        void oldDepthDoesNotOrderThem() {
            assertThat(names(suggest(
                            called("Comfortable").talked(80, 10, 800),
                            called("Helpful").talked(4, 30, 800).helped(2))))
                    .containsExactly("Helpful");
        }

        @Test
        void aNeedThatTheMemberCanMeetIsATrigger() {
            var moment = new Moment(
                    TODAY,
                    List.of(),
                    List.of(new Moment.Offer("review pitch decks", new ReadTerms().read("review pitch decks"))),
                    Set.of());
            var book = Suggesting.book(
                    called("Lin").talked(2, 30, 500).knows(FactKind.NEED, "somebody to review her pitch deck", 510));
            var dormant = (Reason.Dormant) suggest(book, moment).getFirst().reason();
            assertThat(dormant.trigger())
                    .isInstanceOfSatisfying(
                            Trigger.NeedMet.class,
                            met -> assertThat(met.offer()).isEqualTo("review pitch decks"));
        }

        @Test
        void aTripToWhereTheyLiveIsATriggerForACoffee() {
            var trip = new Trip("Boston", new ReadTerms().readPlace("Boston"), TODAY.plusDays(3), TODAY.plusDays(5));
            var moment = new Moment(TODAY, List.of(trip), List.of(), Set.of());
            var book = Suggesting.book(called("Lin").talked(2, 30, 500).knows(FactKind.PLACE, "moved to Boston", 510));
            var list = suggest(book, moment);
            assertThat(((Reason.Dormant) list.getFirst().reason()).trigger()).isInstanceOf(Trigger.Visit.class);
            assertThat(list.getFirst().effort()).isEqualTo(Effort.COFFEE);
        }
    }

    @Nested
    class InTouch {
        @Test
        void whoseNeedIsUnknownIsWorthAskingInto() {
            assertThat(reason(called("Ana").talked(6, 10, 5))).isEqualTo(new Reason.NeedUnknown(6, 5));
        }

        @Test
        void whoseNeedIsKnownIsNotUnlessTheMemberAskedMoreThanTheyGave() {
            var ana = called("Ana").talked(6, 10, 5).knows(FactKind.NEED, "a second supplier", 30);
            assertThat(lane(ana)).isEmpty();
            assertThat(reason(ana.gaveAndAsked(1, 3))).isEqualTo(new Reason.AskedMore(3, 1));
        }

        @Test
        void anOldNeedIsNoLongerKnown() {
            assertThat(lane(called("Ana").talked(6, 10, 5).knows(FactKind.NEED, "a second supplier", 200)))
                    .contains(Lane.DEEPEN);
        }

        @Test
        void whoWasTalkedWithYesterdayWaits() {
            assertThat(lane(called("Ana").talked(6, 10, 1))).isEmpty();
        }

        @Test
        void fewerThanSixTalksAreTooFew() {
            assertThat(lane(called("Ana").talked(5, 10, 5))).isEmpty();
        }
    }

    @Nested
    class WhatTheyValue {
        private Somebody longKnown() {
            return called("Ana").talked(40, 20, 5).knows(FactKind.NEED, "a second supplier", 30);
        }

        @Test
        void isAskedOfALongAndLivingTie() {
            assertThat(reason(longKnown())).isEqualTo(new Reason.ValueUnasked(785, 40, null));
        }

        @Test
        void isAskedOnceAYear() {
            assertThat(lane(longKnown().attention(new Attention(null, null, 0, TODAY.minusDays(364), false))))
                    .isEmpty();
            assertThat(lane(longKnown().attention(new Attention(null, null, 0, TODAY.minusDays(365), false))))
                    .contains(Lane.VALUE);
        }

        @Test
        void isNotAskedOfSomebodyToWhomTheMemberIsInDebt() {
            assertThat(lane(longKnown().owed("the slides", 90))).isEmpty();
            assertThat(lane(longKnown().gaveAndAsked(1, 2))).contains(Lane.DEEPEN);
        }

        @Test
        void isNotAskedOfAYoungTie() {
            assertThat(lane(called("Ana").talked(40, 10, 5).knows(FactKind.NEED, "a second supplier", 30)))
                    .isEmpty();
        }
    }

    @Nested
    class NewPeople {
        @Test
        void areWelcomedWithinTheWeek() {
            assertThat(reason(called("Noor").met(7))).isEqualTo(new Reason.JustMet(TODAY.minusDays(7)));
        }

        @Test
        void areNeverOverdueLater() {
            assertThat(lane(called("Noor").met(8))).isEmpty();
            assertThat(lane(called("Noor").met(400).knows(FactKind.WORK, "builds bridges", 300)))
                    .isEmpty();
        }

        @Test
        void comeUpByADayOfTheirs() {
            assertThat(reason(called("Noor").met(200).knows(FactKind.DATE, "birthday on 12 March", 190)))
                    .isInstanceOfSatisfying(
                            Reason.Occasion.class,
                            it -> assertThat(it.trigger())
                                    .isInstanceOfSatisfying(
                                            Trigger.DateNear.class,
                                            near -> assertThat(near.day()).isEqualTo("2026-03-12")));
        }

        @Test
        void comeUpByANeedThatTheMemberCanMeet() {
            var offer = new Moment.Offer("I know welders", new ReadTerms().read("I know welders"));
            var moment = new Moment(TODAY, List.of(), List.of(offer), Set.of());
            var book = Suggesting.book(called("Noor").met(200).knows(FactKind.NEED, "needs a welder", 190));
            assertThat(suggest(book, moment)).extracting(Suggestion::lane).containsExactly(Lane.OCCASION);
        }
    }
}
