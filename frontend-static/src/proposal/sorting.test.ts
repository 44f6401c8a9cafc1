import { expect, test } from 'vitest';
import type { GrownIdea, Pledge, Proposal } from '../protocol/generated/wire';
import { inOrder, isFor, linesOf, passes } from './sorting';

function idea(name: string, mayWrite: boolean, ...having: string[]): GrownIdea {
  const proposal = { wanted: [{ skill: 'lys', having }] } as unknown as Proposal;
  const bare = { board: 'b', idea: name, text: name, credit: [], unnamed: 0, mayWrite };
  return having.length === 0 ? bare : { ...bare, proposal };
}

const ideas = [idea('a', true), idea('b', false, 'me'), idea('c', false, 'you')];

test('N80 ideas can be shown by whether they have grown, are mine to write, or want what I can', () => {
  const shown = (filter: Parameters<typeof passes>[0]) =>
    ideas.filter((each) => passes(filter, each, 'me')).map(({ idea }) => idea);
  expect([shown('all').length, shown('grown'), shown('mine'), shown('wanting')]).toEqual([
    3,
    ['b', 'c'],
    ['a'],
    ['b'],
  ]);
  expect(inOrder(ideas).map(({ idea }) => idea)).toEqual(['b', 'c', 'a']);
});

test('N81 a pledge stands at what it is for', () => {
  const pledge = { to: { type: 'idea', board: 'b', idea: 'a' } } as Pledge;
  expect(isFor({ type: 'idea', board: 'b', idea: 'a' }, pledge)).toBe(true);
  expect(isFor({ type: 'idea', board: 'c', idea: 'a' }, pledge)).toBe(false);
  expect(isFor({ type: 'pilot', pilot: 'a' }, pledge)).toBe(false);
});

test('N80 a box of lines is a list', () => {
  expect(linesOf(' elektriker \n\n  lytter')).toEqual(['elektriker', 'lytter']);
});
