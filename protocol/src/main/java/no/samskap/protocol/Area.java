package no.samskap.protocol;

/** A named part of a board's surface. Its id never changes; its title may. */
public record Area(String id, String title) {}
