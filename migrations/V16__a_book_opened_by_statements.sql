-- A turn's first statements set what it sees, lock its book and read its key, all in one trip. As a function they took
-- twice as long.
drop function open_book;
