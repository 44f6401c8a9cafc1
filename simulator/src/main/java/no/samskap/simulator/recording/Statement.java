package no.samskap.simulator.recording;

/**
 * One thing somebody said.
 *
 * @param id the number it has in the recording
 * @param author the person who said it, who need not have voted
 * @param text what was said, trimmed, never empty
 */
public record Statement(String id, String author, String text) {}
