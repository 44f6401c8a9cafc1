package no.samskap.pilot;

import java.time.LocalDate;
import java.util.List;
import no.samskap.protocol.Pilots.Measure;
import no.samskap.protocol.Pilots.PilotIdea;

/** What is to be tried. */
record Plan(
        String title,
        String hypothesis,
        List<Measure> measures,
        LocalDate from,
        LocalDate to,
        String owner,
        String budget,
        List<PilotIdea> ideas,
        List<String> skills) {}
