package no.samskap.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import no.samskap.protocol.ParticipantId;

/**
 * What is derived from the key of one round: the names of its voters, their receipts, the seal on their ballots, and its
 * one-time codes. With the key destroyed none of these can be made or undone.
 */
record RoundSecret(
        SecretKeySpec voters, SecretKeySpec receipts, SecretKeySpec seal, SecretKeySpec nonces, Slips slips) {
    /** As in join codes: nothing that can be taken for something else. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** 50 bits: among ten thousand ballots two receipts are alike once in twenty million rounds. */
    private static final int RECEIPT_SIGNS = 10;

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Of a key that is kept in two halves. */
    static RoundSecret of(byte[] half, byte[] other) {
        return of(mac(new SecretKeySpec(half, MAC), other));
    }

    static RoundSecret of(byte[] key) {
        SecretKeySpec whole = new SecretKeySpec(key, MAC);
        return new RoundSecret(
                new SecretKeySpec(mac(whole, "voters".getBytes(UTF_8)), MAC),
                new SecretKeySpec(mac(whole, "receipts".getBytes(UTF_8)), MAC),
                new SecretKeySpec(mac(whole, "seal".getBytes(UTF_8)), "AES"),
                new SecretKeySpec(mac(whole, "nonces".getBytes(UTF_8)), MAC),
                new Slips(new SecretKeySpec(mac(whole, "slips".getBytes(UTF_8)), MAC)));
    }

    VoterKey voter(ParticipantId participant) {
        return VoterKey.of(mac(voters, participant.value().getBytes(UTF_8)));
    }

    /** Who votes with a one-time code, whoever that is. No person is named as a code is written. */
    VoterKey voter(String code) {
        return VoterKey.of(mac(voters, ("slip\n" + code).getBytes(UTF_8)));
    }

    /** The code that finds the voter's ballot in the file of ballots. */
    String receipt(VoterKey voter) {
        return code(mac(receipts, voter.bytes()));
    }

    /** Octets as a code that a person can read aloud. */
    static String code(byte[] bytes) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < RECEIPT_SIGNS; i++) {
            code.append(SIGNS.charAt(bytes[i] & 31));
        }
        return code.insert(RECEIPT_SIGNS / 2, '-').toString();
    }

    /**
     * Encrypts. The nonce is made of the content, so that nothing random is needed; contents differ, since each holds a
     * command that is accepted once.
     */
    byte[] seal(byte[] plain) {
        byte[] nonce = Arrays.copyOf(mac(nonces, plain), NONCE_BYTES);
        byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, plain, 0, plain.length);
        byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
        System.arraycopy(text, 0, sealed, NONCE_BYTES, text.length);
        return sealed;
    }

    byte[] unseal(byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce, sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input, int from, int length) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, seal, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a ballot should open under its round's key", e);
        }
    }

    static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }

    @Override
    public String toString() {
        return "(a round's secret)";
    }
}
