package kith.conversation;

import kith.coaching.Coach;
import kith.language.Understand;
import kith.ranking.ReadFacts;
import kith.ranking.ReadTerms;
import kith.ranking.ReadWish;
import kith.wording.Wordings;

/// All that Kith can do in a conversation.
record Repertoire(
        ReadMeaning meaning,
        DraftDesk desk,
        LogTalk log,
        LogInForm logInForm,
        TypeAhead typeAhead,
        AskWhich which,
        Amend amend,
        Decide decide,
        MakeOut makeOut,
        SuggestPeople suggest,
        PlanWeek plan,
        WalkHour hour,
        TendPerson tend,
        AskedValue askedValue,
        Travels travels,
        OfferHelp offers,
        IntroducePeople introduce,
        GiveIdeas giveIdeas,
        ShowPicture picture,
        CoachDraft coach,
        WorkOnDraft workOnDraft,
        PrepareFirst prepare,
        ReadDraftAgain readAgain,
        KeepDrafts keepDrafts,
        TellAbout about,
        ListPromises promises,
        SettlePromise settle,
        FindNotes find,
        EditStep editStep,
        EditPerson editPerson,
        EditCard card,
        PutOff putOff,
        Forget forget,
        TakeBack takeBack,
        ChooseRetention retention,
        ShowPrivacy privacy,
        ChooseModel model,
        ChooseLanguage language,
        TakePerson take,
        RemindClaim remindClaim,
        ShowSettings settings,
        ChangeSettings changeSettings,
        SetNudge nudge,
        GoAway away,
        WishNudges wishNudges,
        OfferNudge offerNudge,
        ShowHome home,
        RingWeekly weekly,
        ImportFile importFile,
        SendBook sendBook) {

    static Repertoire of(
            Understand understand, Coach coach, DrawPicture draw, PackBook pack, Wordings wordings, boolean model) {
        var people = new FindPeople();
        var meanings = new ReadMeaning(understand, people);
        var desk = new DraftDesk(coach);
        var words = new KnownNotes();
        var notes = new FindNotes(words);
        var apply = new ApplyToRecord(understand.roles());
        var tend = new TendRecords(apply);
        var terms = new ReadTerms();
        var known = new KnownTies(new ReadFacts(terms));
        var moments = new Moments(terms);
        var suggest = new SuggestPeople(known, moments, new ReadWish(terms));
        var promises = new ListPromises(people);
        var still = new StillPlanned(known, moments);
        var plan = new PlanWeek(known, moments, still, new DrawPlan(known, moments, new TripAhead(terms)));
        var show = new ShowHour(still);
        var lists = new Lists(suggest, promises, plan, show);
        var tendPerson = new TendPerson(lists, people);
        var settle = new SettlePromise(lists);
        var forget = new Forget(known, words, people);
        var retention = new ChooseRetention(forget);
        var merge = new MergePeople();
        var take = new TakePerson();
        var nudge = new SetNudge();
        var away = new GoAway();
        var picture = new ShowPicture(known, draw);
        var ahead = new TypeAhead(known, people);
        var other = new OtherLanguage(wordings);
        var language = new ChooseLanguage(wordings);
        var log = new LogTalk(people, tend, new KeepPromises(terms), other, model);
        var readAgain = new ReadDraftAgain(desk);
        var drafts = new KeepDrafts();
        var chooseModel = new ChooseModel(model);
        var settings = new ShowSettings(model);
        return new Repertoire(
                meanings,
                desk,
                log,
                new LogInForm(ahead, meanings, log, readAgain),
                ahead,
                new AskWhich(),
                new Amend(people, tend),
                new Decide(forget, retention, merge),
                new MakeOut(other),
                suggest,
                plan,
                new WalkHour(plan, still, show, tendPerson, settle, people),
                tendPerson,
                new AskedValue(people),
                new Travels(known, terms),
                new OfferHelp(known, moments),
                new IntroducePeople(known, people),
                new GiveIdeas(known, terms),
                picture,
                new CoachDraft(desk, meanings, people, ahead),
                new WorkOnDraft(desk, show),
                new PrepareFirst(desk),
                readAgain,
                drafts,
                new TellAbout(people, notes, known, moments),
                promises,
                settle,
                notes,
                new EditStep(people, tend),
                new EditPerson(people, merge, apply),
                new EditCard(people, apply),
                new PutOff(),
                forget,
                new TakeBack(lists),
                retention,
                new ShowPrivacy(model),
                chooseModel,
                language,
                take,
                new RemindClaim(),
                settings,
                new ChangeSettings(nudge, drafts, retention, chooseModel, language, settings),
                nudge,
                away,
                new WishNudges(nudge, away),
                new OfferNudge(),
                new ShowHome(plan, promises, picture, nudge),
                new RingWeekly(plan, new TellChannel(new NameQuiet(known, moments, take))),
                new ImportFile(),
                new SendBook(pack));
    }
}
