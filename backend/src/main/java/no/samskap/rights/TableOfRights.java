package no.samskap.rights;

import java.util.Map;

/** The rights to acts that have a name on the wire, since a page is told which of them a person holds. */
public interface TableOfRights {
    /** Every act's right, by the act's name. */
    Map<String, Right> rights();
}
