package no.samskap.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** What limits count as one address. */
public final class Neighbourhood {
    private static final int NETWORK_OCTETS = 8;

    private Neighbourhood() {}

    /** The address of the connection's other end, as it is; of IPv6 the /64 that a subscriber has to come from. */
    public static String of(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), NETWORK_OCTETS))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
