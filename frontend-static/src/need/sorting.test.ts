import { expect, test } from 'vitest';
import type { Need, NeedListing } from '../protocol/generated/wire';
import { counted, ideasWithNeeds, passes, solutionWords } from './sorting';

function need(name: string, type: 'wish' | 'worry', waits: boolean, ...ideas: string[]): Need {
  return {
    need: name,
    version: 1,
    told: { type, text: name },
    day: '2026-11-24',
    answeredBy: ideas.map((idea) => ({ board: 'b', idea })),
    answers: [],
    waits,
    withheld: false,
    mayChange: false,
  };
}

const listing = {
  needs: [need('a', 'wish', false, 'lys', 'folge'), need('b', 'worry', true, 'lys'), need('c', 'wish', true)],
  ideas: [
    { board: 'b', idea: 'lys', text: 'Lys' },
    { board: 'b', idea: 'folge', text: 'Følge' },
  ],
} as unknown as NeedListing;

test('N30 what waits and each kind can be shown alone', () => {
  expect(listing.needs.filter((each) => passes('waiting', each)).map(({ need }) => need)).toEqual(['b', 'c']);
  expect(counted(listing, 'wish')).toBe(2);
  expect(counted(listing, 'all')).toBe(3);
});

test('N31 every idea is shown with all that it answers', () => {
  expect(
    ideasWithNeeds(listing).map(({ idea, answers }) => [idea.idea, answers.map(({ need }) => need)]),
  ).toEqual([
    ['lys', ['a', 'b']],
    ['folge', ['a']],
  ]);
});

test('N32 a description is asked about words that may name a solution', () => {
  expect(solutionWords('Vi trenger en App, et saksbehandlingsfritt system og noen å snakke med.')).toEqual([
    'App',
    'system',
  ]);
  expect(solutionWords('Foreldre skal kunne slippe barna uten å være redde. Det skal happe.')).toEqual([]);
});
