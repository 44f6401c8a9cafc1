package no.samskap.board;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.samskap.protocol.CommandId;
import no.samskap.protocol.IdeaId;
import no.samskap.protocol.ParticipantId;

/**
 * A board's two secrets. The voter secret is kept in a document of its own, so that it can be destroyed when the board's
 * stances are closed; the command secret must live as long as commands may be repeated.
 */
record Secrets(SecretKeySpec voters, SecretKeySpec commands) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    static Secrets of(byte[] voters, byte[] commands) {
        return new Secrets(new SecretKeySpec(voters, ALGORITHM), new SecretKeySpec(commands, ALGORITHM));
    }

    static byte[] fresh(SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    VoterKey voter(ParticipantId participant) {
        return VoterKey.of(hmac(voters, participant.value()));
    }

    CommandKey command(ParticipantId participant, CommandId command) {
        return CommandKey.of(hmac(commands, participant.value() + '\n' + command.value()));
    }

    /** A place for an idea among others that says nothing of who wrote it or when. */
    VoterKey shuffled(IdeaId idea) {
        return VoterKey.of(hmac(commands, "reveal\n" + idea.value()));
    }

    /** A name for a voter in files: stable, and linked to nothing else that leaves the server. */
    String ballotName(VoterKey voter) {
        return VoterKey.of(hmac(voters, "file\n" + voter)).toString();
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "(secrets)";
    }
}
