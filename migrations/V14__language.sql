-- In which language the owner reads Kith: as the platform tells it, and as they chose where they did.
alter table book add locale text, add language text;
