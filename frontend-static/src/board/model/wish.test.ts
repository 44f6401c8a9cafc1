import { expect, test } from 'vitest';
import { aBoard, anIdea, me } from './fixtures';
import { overlay } from './optimistic';
import { everything, ordered, wished, wishIn, withWish } from './wish';

const comment = { comment: 'k', text: 'Bussen går sjelden', at: '2026-11-01T11:00:00Z', by: 'p2' };
const ideas = overlay(
  aBoard(
    anIdea('a', { text: 'Lavere fart', area: 'x', by: 'me', tally: { agree: 2, disagree: 4, pass: 0 } }),
    anIdea('b', { text: 'Gå sammen', area: 'y', comments: [comment], at: '2026-11-02T10:00:00Z' }),
    anIdea('c', { text: 'Bedre lys', tally: { agree: 9, disagree: 1, pass: 0 } }),
  ),
  [],
  { ...me, stances: new Map([['a', 'agree']]) },
).ideas;
const found = (wish: Partial<typeof everything>) => [...wished(ideas, { ...everything, ...wish }).keys()];

test('Y05 ideas are found by words in them and in their comments, by area, mine, unanswered and commented', () => {
  expect(found({})).toEqual(['a', 'b', 'c']);
  expect(found({ words: 'FART' })).toEqual(['a']);
  expect(found({ words: 'buss sjelden' })).toEqual(['b']);
  expect(found({ area: 'free' })).toEqual(['c']);
  expect(found({ share: 'mine' })).toEqual(['a']);
  expect(found({ share: 'unanswered' })).toEqual(['b', 'c']);
  expect(found({ share: 'commented' })).toEqual(['b']);
});

test('Y05 what is wished for is in the address and comes back from it', () => {
  const wish = { ...everything, words: 'lys', area: 'x', order: 'comments', descending: true } as const;
  const search = withWish('?annet=1', wish);
  expect(search).toContain('annet=1');
  expect(wishIn(search)).toEqual(wish);
  expect(withWish(search, everything)).toBe('?annet=1');
});

test('Y06 ideas are ordered by what they say, their support, their comments and their time, both ways', () => {
  const told = { area: () => '', author: () => '' };
  const by = (order: (typeof everything)['order'], descending = false) =>
    ordered([...ideas.values()], { ...everything, order, descending }, told).map(({ idea }) => idea);
  expect(by('text')).toEqual(['c', 'b', 'a']);
  expect(by('agree', true)).toEqual(['c', 'a', 'b']);
  expect(by('comments', true)).toEqual(['b', 'a', 'c']);
  expect(by('time')).toEqual(['a', 'c', 'b']);
});
