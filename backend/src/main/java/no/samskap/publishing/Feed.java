package no.samskap.publishing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.samskap.language.Language;
import no.samskap.language.Terms;
import no.samskap.protocol.PublicRecord;

/** What is public as an Atom feed (RFC 4287), the latest first. */
final class Feed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int ENTRIES = 100;

    private final String base;
    private final Language in;

    private record Entry(String id, Instant at, String title, String link, String summary) {}

    /** @param base the installation's address, without a slash at its end */
    Feed(String base, Language in) {
        this.base = base;
        this.in = in;
    }

    byte[] draw(String page, List<PublicRecord.PublicChallenge> challenges) {
        List<Entry> entries = challenges.stream()
                .flatMap(challenge -> entries(challenge).stream())
                .sorted(Comparator.comparing(Entry::at).reversed())
                .limit(ENTRIES)
                .toList();
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try {
            write(octets, page, entries);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return octets.toByteArray();
    }

    private List<Entry> entries(PublicRecord.PublicChallenge challenge) {
        PublicRecord.PublicHead head = challenge.head();
        String page = "/offentlig/" + head.challenge().value();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                page, head.changedAt(), head.title() + " – " + Terms.phase(in, head.phase()), page, head.question()));
        for (PublicRecord.PublicAnswer answer : challenge.answers()) {
            entries.add(new Entry(
                    page + "/svar#" + answer.at().toEpochMilli(),
                    answer.at(),
                    Terms.verdict(in, answer.verdict()) + ": " + head.title(),
                    page + "/svar",
                    answer.reason()));
        }
        for (PublicRecord.PublicPilot pilot : challenge.pilots()) {
            String learnt = pilot.pilotInFull().learnt();
            entries.add(new Entry(
                    "/offentlig/forsok/" + pilot.pilot(),
                    head.changedAt(),
                    pilot.pilotInFull().title() + " – " + Terms.status(in, pilot.status()),
                    "/offentlig/forsok/" + pilot.pilot(),
                    learnt == null ? pilot.pilotInFull().hypothesis() : learnt));
        }
        for (PublicRecord.PublicLesson lesson : challenge.lessons()) {
            entries.add(new Entry(
                    "/offentlig/laerdom/" + lesson.lesson(),
                    lesson.at(),
                    lesson.lessonInFull().title(),
                    "/offentlig/laerdom/" + lesson.lesson(),
                    lesson.lessonInFull().text()));
        }
        return entries;
    }

    private void write(ByteArrayOutputStream octets, String page, List<Entry> entries) throws XMLStreamException {
        XMLStreamWriter xml =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(octets, StandardCharsets.UTF_8.name());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", in.tag());
        element(xml, "id", base + page);
        element(
                xml,
                "title",
                in.of("Samskap: åpne utfordringer", "Samskap: opne utfordringar", "Samskap: open challenges"));
        element(
                xml,
                "updated",
                (entries.isEmpty() ? Instant.EPOCH : entries.getFirst().at()).toString());
        xml.writeStartElement("author");
        element(xml, "name", "Samskap");
        xml.writeEndElement();
        link(xml, "self", base + page + "/feed.atom");
        link(xml, "alternate", base + page);
        for (Entry entry : entries) {
            xml.writeStartElement("entry");
            element(xml, "id", base + entry.id());
            element(xml, "title", entry.title());
            element(xml, "updated", entry.at().toString());
            link(xml, "alternate", base + entry.link());
            element(xml, "summary", entry.summary());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
