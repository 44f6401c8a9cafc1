package no.samskap.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What one person has been told and how they wish to be told: one document, so that each change is one guarded write. Pure.
 *
 * @param told newest first
 */
record Box(List<Told> told, Wishes wishes) {
    /** Who has not read these has not read the ones before them either. */
    static final int MOST = 150;

    static final Box EMPTY = new Box(List.of(), Wishes.DEFAULT);

    /**
     * With this on top. What says the same of the same thing and is not read yet gives way to it, together with its mail:
     * nobody is told twice that there is something to read.
     */
    Box with(Told next) {
        boolean there = told.stream().anyMatch(other -> other.id().equals(next.id()));
        if (there) {
            return this;
        }
        List<Told> all = new ArrayList<>();
        Told first = next;
        for (Told other : told) {
            if (other.sameAs(next) && !other.read()) {
                first = first.mailedAs(other);
            } else {
                all.add(other);
            }
        }
        all.addFirst(first);
        return new Box(List.copyOf(all.subList(0, Math.min(MOST, all.size()))), wishes);
    }

    Box read(Collection<String> ids) {
        return changing(each -> ids.contains(each.id()) ? each.asRead() : each);
    }

    /** Mail that is no longer wished for is not sent, be it written or not. */
    Box wishing(Wishes other) {
        return new Box(told, other).changing(each -> {
            Told.Sending mail = each.mail();
            boolean stays = mail == null
                    || mail.since() != null
                    || Wishes.byMail(other.way(each.subject().kind()));
            return stays ? each : each.sending(null);
        });
    }

    Box changing(UnaryOperator<Told> change) {
        return new Box(told.stream().map(change).toList(), wishes);
    }

    int unread() {
        return (int) told.stream().filter(each -> !each.read()).count();
    }

    /** What is to be sent by now and is not being sent. */
    List<Told> due(Instant now) {
        return told.stream().filter(each -> each.isDue(now)).toList();
    }

    boolean waitsForMail() {
        return told.stream().anyMatch(each -> each.mail() != null);
    }

    @Override
    public String toString() {
        return "(a box)";
    }
}
