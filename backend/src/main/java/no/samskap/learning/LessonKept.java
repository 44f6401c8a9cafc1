package no.samskap.learning;

/** A lesson was kept or changed, durably. Published as an application event on the node where it was done. */
public record LessonKept(LessonFacts lesson) {}
