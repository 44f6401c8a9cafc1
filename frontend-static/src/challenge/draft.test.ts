import { expect, test } from 'vitest';
import { nb } from '../i18n/nb';
import { emptyDraft, problemsOf, toPose } from './draft';

const good = { ...emptyDraft, title: ' Skolevei ', question: 'Hvordan?' };

test('U23 a challenge needs a title and a question, and says what is missing', () => {
  expect(problemsOf(emptyDraft, nb)).toEqual({ title: nb.common.required, question: nb.common.required });
  expect(problemsOf(good, nb)).toEqual({});
});

test('U23 lengths count what a person sees as characters', () => {
  expect(problemsOf({ ...good, title: '🏫'.repeat(200) }, nb)).toEqual({});
  expect(problemsOf({ ...good, title: '🏫'.repeat(201) }, nb)).toEqual({ title: nb.common.tooLong(200) });
});

test('U23 areas are one a line, at most twelve, each unlike the others', () => {
  expect(problemsOf({ ...good, areas: 'Ideer\n ideer ' }, nb)).toEqual({ areas: nb.pose.sameAreas });
  const many = Array.from({ length: 13 }, (_, index) => `Område ${index}`).join('\n');
  expect(problemsOf({ ...good, areas: many }, nb)).toEqual({ areas: nb.pose.tooManyAreas });
});

test('U23 what was not filled in is not sent', () => {
  expect(toPose({ ...good, areas: '\n Ideer \n\n' })).toEqual({
    title: 'Skolevei',
    question: 'Hvordan?',
    areas: ['Ideer'],
  });
});
