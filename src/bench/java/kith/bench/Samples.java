package kith.bench;

import java.util.List;
import java.util.regex.Pattern;

/// What people might type, all of it invented.
public final class Samples {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern RULE = Pattern.compile("\n---\n");

    public static final List<String> GIVEN = BLANKS.splitAsStream("""
            Adele Agnes Aisha Akira Alan Amara Anders Anja Anouk Anton Arjun Astrid Beatriz Benedikt Bianca
            Bruno Camille Carlos Carmen Chidi Clara Colin Dagny Daniel Deepa Diego Dorota Edgar Elena Emeka Emil
            Esther Fabian Farah Felipe Fiona Florian Gemma Greta Gustavo Hana Hannah Haruki Helena Henrike Hugo
            Ines Ingrid Isabel Ivan Jakub Jasmin Joanna Johan Jorge Julia Kamal Karin Keiko Klara Lars Laura
            Leila Liam Lucia Lukas Magda Marco Maria Marta Mateo Mehmet Mei Mia Michael Milan Mina Nadia Naomi
            Natasha Ngozi Nikolai Nina Noah Nora Olga Oliver Oscar Paolo Paula Pedro Pelle Petra Philip Priya
            Rafael Ravi Renata Robert Yara""").toList();

    public static final List<String> SURNAMES = BLANKS.splitAsStream("""
            Abbott Acheampong Adler Almeida Andersen Asante Baptista Barros Becker Bergmann Bianchi Blomqvist
            Brandt Carvalho Castillo Chandra Chen Costa Dahl Delgado Dietrich Dubois Eriksen Farkas Ferrari
            Fischer Fontaine Fujimoto Garcia Gruber Haddad Halvorsen Hoffmann Horvath Ibrahim Jansen Johansson
            Kaminski Kovac Larsen Lindqvist Marchetti Mensah Moreau Nakamura Novak Okafor Petersen Quiroga Rossi""").toList();

    static final List<String> MESSAGES = """
            coffee w/ keiko this morning, she's looking for a fractional CFO, i'll send her two names tuesday
            Call with Emeka Okafor on Monday, mostly about the tender. He will look over our rate card by friday
            ran into tom baker from halden robotics at the packaging fair last tuesday, nothing concrete
            who should I reach out to this week?
            anyone I'm neglecting?
            remind me who Priya is
            prep me for my call with Nadia Haddad tomorrow
            what do I owe people?
            did Lars ever send the contract?
            I'm in Boston next week, whom should I see
            who knows someone at Siemens?
            introduce greta and hugo, they both run marathons
            put Ines Costa in my inner circle
            Paolo moved to Acme
            merge bob and robert chen
            not now
            remind me about Oscar in March
            delete everything about Julia Becker
            undo
            nudge me Mondays at 9
            can I upload my linkedin contacts?
            export my data please
            what can you do
            thanks!!
            how does this sound: Hi Pedro, long time no see, would you have half an hour for a chat about \
            pricing next week?
            lunch with Marta and Bruno yesterday 🍝 Marta's daughter starts school, Bruno wants to leave \
            consulting by the end of Q3
            sent Felipe the deck he asked for, he owes me an intro to the Lisbon team
            phoned <@U0120>, told him I'd get back to him after the 5th
            met Noah Petersen's new cofounder Sophie Turner at the meetup, she can help with grant applications
            dinner next Thursday with carmen and her husband
            Hannah cancelled again, so we didn't meet
            owe ravi the budget numbers by the end of the month, need to get them from finance first
            what did Helena say about funding?
            who was moving to Berlin?
            Robert says he'll introduce me to their head of procurement once the quarter closes
            quick zoom with mehmet + jasmin re the panel. mehmet is good at moderating, jasmin still has no \
            speaker for may
            asked Clara for a reference last week, she said yes straight away
            let's leave diego until the summer
            scratch that
            Caught up with Agnes on the train. She has a new puppy, hates the new open-plan office, and is \
            thinking of moving back to Bergen in the autumn. I offered to connect her with Dagny who made the \
            same move""".lines().toList();

    static final List<String> DRAFTS = RULE.splitAsStream("""
            Hi Thandeka,

            I keep coming back to the calibration slide in your cold-chain talk, and to what you said about \
            the drift below minus forty. We ran into much the same with our second batch and I wrote up \
            what helped; the two pages are attached, no strings. You mentioned that you are still looking \
            for a lab in Durban. My former colleague runs one there and would be glad to show you around. \
            Shall I connect the two of you? If it is a bad moment, just ignore this.

            Best,
            Jonas
            ---
            Hi Thandeka,

            Our revolutionary platform is the absolute best solution on the market and it will totally \
            transform your business overnight! We have been growing like crazy, we won two awards, and we \
            are backed by the most amazing investors. I would love to hop on a call sometime to pick your \
            brain and show you everything that we have built. This offer is only available until Friday, so \
            act now and don't miss out! Also, could you introduce me to your CEO and share our post with \
            your network? Looking forward to your positive answer.

            Cheers,
            Jonas
            ---
            Dear Thandeka,

            I have written to you three times now and still have not heard anything back, which I find \
            rather disappointing after everything I did for you last year. As you know, I need the \
            reference for the spring tender by Thursday. You are the most brilliant engineer I have ever \
            met and I am sure that somebody as generous as you will find five minutes. Please send me the \
            letter, and also a short quote for our web page, and let me know who in procurement I should \
            call about the contract.

            Regards,
            Jonas
            ---
            Hello Thandeka,

            thank you for the introduction to Sipho in January. We met twice since, and thanks to him the \
            pilot in Pinetown begins next month. How is the plant settling in after the move? I remember \
            that you were worried about the power supply and the commute of the night shift. I will be in \
            Durban from the 16th to the 18th of March. Would you like to have lunch on one of those days? I \
            will bring the slides that I promised you, and I'd be happy to hear what presses you most this \
            spring.

            Warmly,
            Jonas
            ---
            Hi all,

            BIG NEWS!!! We have just launched our brand new newsletter and we need YOUR help to reach \
            10,000 followers before the end of the month!!! Please like, share and comment on every post, \
            invite all your friends, and leave us a five star review. It only takes a second and it would \
            mean the world to us. Everybody who brings in ten new followers gets a free mug. Let's make \
            this the biggest community in the whole industry. Don't let us down, we are counting on each \
            and every one of you!!!

            Jonas and the team
            ---
            Hi Thandeka,

            I saw that Frostline is hiring a second metrologist. A friend of mine, who built the reference \
            rig at the university, is moving to Durban in May and would be a strong match, I think. I asked \
            her first and she is glad to talk. Would it help if I sent you her details? And one small \
            question in return, only if you have the time: which of the two certifiers would you choose \
            again? A single word is plenty, and no answer is fine as well. I hope that the new line runs \
            quietly by now.

            All the best,
            Jonas""").toList();

    private Samples() {}
}
