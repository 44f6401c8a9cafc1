import { expect, test } from 'vitest';
import type { ToldUnion } from '../protocol/generated/wire';
import { draftOf, emptyDraft, numberOf, toldOf } from './draft';

test.each<ToldUnion>([
  { type: 'interview', text: 'Redd', who: 'foreldre' },
  { type: 'observation', text: 'Går i veien', where: 'undergangen' },
  { type: 'number', text: 'Kjøres', value: 47.5, unit: 'prosent', source: 'RVU' },
  { type: 'story', text: 'Jeg falt', consent: { how: 'own', day: '2026-11-24' } },
  { type: 'worry', text: 'Dyrt' },
  { type: 'wish', text: 'Lys' },
])('N33 a card of the kind $type is as it was after it was opened for change', (told) => {
  expect(toldOf(draftOf(told))).toEqual(told);
});

test('N33 a card that lacks something does not leave the page', () => {
  expect(toldOf(emptyDraft)).toBeUndefined();
  expect(toldOf({ ...emptyDraft, kind: 'story', text: 'Falt' })).toBeUndefined();
  expect(toldOf({ ...emptyDraft, kind: 'number', text: 'Mange', value: 'mange' })).toBeUndefined();
  expect(numberOf('1 250,5')).toBe(1250.5);
  expect(numberOf('−3')).toBe(-3);
});
