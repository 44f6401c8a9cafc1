package no.samskap.board;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.Role;
import no.samskap.protocol.RoundId;

/**
 * A round's ballots as octets, ready to be sealed. Every ballot of a round is equally long, whatever stands on it, so that
 * the length of a sealed one tells nothing.
 *
 * @param ideas those of the round, in its order
 */
record BallotForm(RoundId round, List<IdeaId> ideas) {
    private static final int UNNAMED = Integer.MIN_VALUE;
    private static final Role[] ROLES = Role.values();

    SealedBallot seal(Cast cast, RoundSecret secret) {
        return new SealedBallot(round, secret.seal(write(cast)));
    }

    Cast unseal(byte[] sealed, RoundSecret secret) {
        return read(ByteBuffer.wrap(secret.unseal(sealed)));
    }

    private int length() {
        return VoterKey.BYTES + CommandKey.BYTES + 2 + Integer.BYTES * ideas.size();
    }

    byte[] write(Cast cast) {
        ByteBuffer row = ByteBuffer.allocate(length())
                .put(cast.voter().bytes())
                .put(cast.command().bytes())
                .put((byte) cast.role().ordinal())
                .put((byte) (cast.guest() ? 1 : 0));
        ideas.forEach(idea -> row.putInt(cast.ballot().getOrDefault(idea, UNNAMED)));
        return row.array();
    }

    Cast read(ByteBuffer row) {
        byte[] voter = new byte[VoterKey.BYTES];
        byte[] command = new byte[CommandKey.BYTES];
        row.get(voter).get(command);
        Role role = ROLES[row.get()];
        boolean guest = row.get() == 1;
        Map<IdeaId, Integer> ballot = new LinkedHashMap<>();
        for (IdeaId idea : ideas) {
            int number = row.getInt();
            if (number != UNNAMED) {
                ballot.put(idea, number);
            }
        }
        return new Cast(VoterKey.of(voter), CommandKey.of(command), role, guest, Map.copyOf(ballot));
    }

    /** Many ballots after one another. */
    byte[] writeAll(Collection<Cast> casts) {
        ByteBuffer rows = ByteBuffer.allocate(Math.multiplyExact(length(), casts.size()));
        casts.forEach(cast -> rows.put(write(cast)));
        return rows.array();
    }

    List<Cast> readAll(byte[] rows) {
        ByteBuffer buffer = ByteBuffer.wrap(rows);
        List<Cast> casts = new ArrayList<>();
        while (buffer.hasRemaining()) {
            casts.add(read(buffer));
        }
        return casts;
    }
}
