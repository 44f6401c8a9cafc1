package no.samskap.curation;

import no.samskap.protocol.Answers;

/** One leader's answer to one idea, with what it said before. */
record KeptAnswer(AnswerKey key, Answers.Answer answer) {}
