package no.samskap.rights;

/** Something that a person may or may not do with a challenge. A feature declares its acts as one enum. */
public interface Act {
    /** Its name in the table. */
    String name();

    /** To whom it is granted, and when. */
    Right right();
}
