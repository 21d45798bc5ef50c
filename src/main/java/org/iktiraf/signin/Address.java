package org.iktiraf.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whoever shares an address counts as one; a subscriber has a whole network of the longer addresses. */
final class Address {

    private static final int NETWORK_BYTES = 8;

    private Address() {}

    static String of(String remote) {
        try {
            InetAddress address = InetAddress.getByName(remote);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : address.getHostAddress();
        } catch (UnknownHostException e) {
            return remote;
        }
    }
}
