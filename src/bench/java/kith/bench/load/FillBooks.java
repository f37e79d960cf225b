package kith.bench.load;

import java.util.List;

/// The statements that invent people, and write all that a book keeps of them: not sealed yet, but as long as it will
/// be
/// ([SealBooks]).
final class FillBooks {
    /// As many bytes follow as sealing adds.
    static final String UNSEALED = """
            create or replace function pg_temp.unsealed(text) returns bytea language sql immutable
            as $$ select convert_to($1, 'UTF8') || decode(repeat('00', 33), 'hex') $$
            """;

    /// A row for each person: `chance` decides all, of `talks` talks the last was `since` days ago, each `gap` days
    /// after the one before.
    static final String INVENT = """
            create temporary table invented as
            select {workspace} as workspace_id, book_id, md5(book_id || '/' || nth)::uuid as person_id, nth, chance,
                called.name,
                case when chance % 2 = 0 then 1 + chance / 2 % 2 else 3 + chance / 2 % 5 end as talks,
                3 + chance / 10 % 60 as gap, chance / 600 % 900 as since
            from (select 'U{people}N' || nth as book_id from generate_series(0, {books} - 1) nth) book
                cross join (select nth from generate_series(0, {people} - 1) nth) one
                cross join lateral (select hashtext(book_id || nth) & 2147483647 as chance) it
                join called using (nth)
            order by book_id, nth
            """;

    static final List<String> FILL = List.of("""
            insert into book (workspace_id, book_id, zone, nudge_offered)
            select distinct workspace_id, book_id, 'Europe/Lisbon', true from invented
            """, """
            insert into person (workspace_id, book_id, person_id, relation, decision_maker, circle, connected_on, let_go,
                sealed)
            select workspace_id, book_id, person_id,
                (array['CLIENT', 'PROSPECT', 'COLLEAGUE', 'ALUM', 'FRIEND', 'OTHER'])[1 + chance % 6],
                chance % 5 = 0,
                (array['INNER', 'CLOSE', 'ACTIVE', 'WIDER', 'WIDER', 'WIDER'])[1 + chance / 7 % 6],
                current_date - since - (talks - 1) * gap, 0,
                pg_temp.unsealed(json_build_object('name', name, 'aliases', '{}'::text[],
                    'role', case when chance % 3 > 0 then 'engineer at Company ' || chance % 500 end,
                    'tags', case when chance % 4 = 0
                        then array[(array['biotech', 'rail', 'press', 'retail', 'law'])[1 + chance / 4 % 5]]
                        else '{}' end)::text)
            from invented
            """, """
            insert into person_key (workspace_id, book_id, name_key, person_id)
            select workspace_id, book_id, md5(key)::uuid, person_id
            from invented cross join lateral string_to_table(name, ' ') word join key_of using (word)
            on conflict do nothing
            """, """
            insert into talk (workspace_id, book_id, talk_id, kind, held_on, sealed)
            select workspace_id, book_id, md5(person_id || '/' || turn)::uuid,
                (array['MEETING', 'CALL', 'MESSAGE'])[1 + (chance + turn) % 3], current_date - since - turn * gap,
                pg_temp.unsealed('We talked about ' || (array['the tender', 'hiring welders', 'a grant', 'wind turbines', 'the move',
                    'school runs', 'pricing', 'a panel', 'the audit', 'cold chains'])[1 + (chance + turn) % 10]
                    || ' and project ' || (chance + turn * 7) % 400)
            from invented cross join lateral generate_series(0, talks - 1) turn
            """, """
            insert into talk_person (workspace_id, book_id, person_id, talk_id, position, held_on)
            select workspace_id, book_id, person_id, md5(person_id || '/' || turn)::uuid, 1,
                current_date - since - turn * gap
            from invented cross join lateral generate_series(0, talks - 1) turn
            """, """
            insert into fact (workspace_id, book_id, fact_id, person_id, sealed, kind, learned_on)
            select workspace_id, book_id, gen_random_uuid(), person_id,
                pg_temp.unsealed((array['looks for a second supplier of ', 'can recommend ', 'reads much about '])[1 + chance % 3]
                    || (array['welding', 'tax law', 'batteries', 'sensors', 'choirs', 'sailing'])[1 + chance / 3 % 6]
                    || ' number ' || chance % 50),
                (array['NEED', 'OFFER', 'INTEREST'])[1 + chance % 3], current_date - since
            from invented where chance % 3 > 0
            union all
            select workspace_id, book_id, gen_random_uuid(), person_id,
                pg_temp.unsealed('lives in ' || (array['Berlin', 'Lisbon', 'Oslo', 'Lyon', 'Graz'])[1 + chance % 5]), 'PLACE',
                current_date - since
            from invented where chance / 5 % 3 = 0
            """, """
            insert into promise (workspace_id, book_id, promise_id, person_id, side, sealed, due, state, made_on)
            select workspace_id, book_id, gen_random_uuid(), person_id, case when chance % 2 = 0 then 'ME' else 'THEM' end,
                pg_temp.unsealed('send the slides'), current_date + chance % 60 - 20, case when chance % 50 = 0 then 'OPEN' else 'KEPT' end,
                current_date - since
            from invented where chance % 10 = 0
            """, """
            insert into gift (workspace_id, book_id, gift_id, person_id, sealed, given_on)
            select workspace_id, book_id, gen_random_uuid(), person_id, pg_temp.unsealed('an introduction'), current_date - since
            from invented where chance % 4 = 0
            """, """
            insert into ask (workspace_id, book_id, ask_id, person_id, sealed, asked_on)
            select workspace_id, book_id, gen_random_uuid(), person_id, pg_temp.unsealed('a reference'), current_date - since
            from invented where chance % 6 = 0
            """, """
            insert into tie (workspace_id, book_id, person_id, version, days, first_on, last_on, log_gaps,
                last_days, last_kinds, given, asked, last_given, last_asked, they_kept)
            select workspace_id, book_id, person_id, 0, talks, current_date - since - (talks - 1) * gap,
                current_date - since, (talks - 1) * ln(gap::double precision),
                array(select current_date - since - turn * gap from generate_series(0, least(talks, 3) - 1) turn),
                array(select (array['MEETING', 'CALL', 'MESSAGE'])[1 + (chance + turn) % 3]
                    from generate_series(0, least(talks, 3) - 1) turn),
                (chance % 4 = 0)::integer, (chance % 6 = 0)::integer, case when chance % 4 = 0 then current_date - since end,
                case when chance % 6 = 0 then current_date - since end, 0
            from invented
            """, """
            insert into step (workspace_id, book_id, step_id, at, people, sealed)
            select workspace_id, book_id, person_id, now() - interval '1 day', array[person_id],
                pg_temp.unsealed(json_build_object('said', 'coffee with ' || name, 'list', '{}'::text[])::text)
            from invented where chance % 10 = 0
            """, """
            insert into heard (workspace_id, book_id, event_id, at, answer)
            select workspace_id, book_id, person_id::text, now() - interval '1 day',
                pg_temp.unsealed('{"is": "Say", "reply": {"inShort": "", "parts": []}, "instead": false, "toAll": false}')
            from invented where chance % 10 = 0
            """);

    private FillBooks() {}
}
