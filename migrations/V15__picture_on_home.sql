-- The chat platform's id of the picture that the owner asked for last: it is shown on their front page.
alter table book add picture text;
