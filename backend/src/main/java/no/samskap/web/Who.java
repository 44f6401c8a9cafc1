package no.samskap.web;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Whom an address is open to, before the feature behind it looks closer. */
public enum Who {
    /** Anyone who reaches the server. */
    ANYONE,
    /** One who has signed in or joined as a guest. */
    PERSON,
    /** One who is signed in and may pose and run challenges: a leader, a facilitator, an administrator. */
    LEADS,
    /** One who is signed in and runs the installation for their organisation: an administrator. */
    ADMINISTERS;

    /** What an authentication holds that lets it through. */
    public GrantedAuthority authority() {
        return new SimpleGrantedAuthority(name());
    }
}
