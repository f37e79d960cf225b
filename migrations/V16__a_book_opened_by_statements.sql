-- A turn's first statements set what it sees, lock its book and read its key, all in one trip: nobody calls this.
drop function open_book;
