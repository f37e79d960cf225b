package kith.ranking;

import java.time.LocalDate;

/// Of whom a list is asked for: those who have what is `wanted` and nothing of what is `unwanted`, and with whom
/// nothing was heard for `silentDays`.
public record Filter(Traits wanted, Traits unwanted, int silentDays) {
    public static final Filter EVERYBODY = new Filter(Traits.NONE, Traits.NONE, 0);

    public boolean everybody() {
        return equals(EVERYBODY);
    }

    boolean fits(Tie tie, LocalDate today) {
        return wanted.allOf(tie) && !unwanted.anyOf(tie) && (silentDays == 0 || silent(tie, today));
    }

    private boolean silent(Tie tie, LocalDate today) {
        return tie.pace().days() > 0 && tie.pace().silence(today) >= silentDays;
    }
}
