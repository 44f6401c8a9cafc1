import { expect, test } from 'vitest';
import type { WireEvent } from '../../protocol/wire';
import { aBoard } from './fixtures';
import { reduce } from './reduce';

const added: WireEvent = {
  seq: 1,
  at: '2026-11-01T10:00:00Z',
  by: 'p1',
  type: 'IdeaAdded',
  idea: 'a',
  text: 'Gågrupper',
  version: 1,
};

test('U01 a board shows what its events say: added, edited, moved, commented, counted, removed', () => {
  const after = reduce(aBoard(), [
    added,
    { seq: 2, by: 'p2', type: 'IdeaEdited', idea: 'a', text: 'Gågrupper til skolen', version: 2 },
    { seq: 3, by: 'p2', type: 'IdeaMoved', idea: 'a', area: 'x', position: { x: 0, y: 100 } },
    {
      seq: 4,
      at: '2026-11-01T10:01:00Z',
      by: 'p3',
      type: 'CommentAdded',
      idea: 'a',
      comment: 'c',
      text: 'Fint',
      stance: 'for',
    },
    { seq: 5, type: 'TallyChanged', idea: 'a', agree: 4, disagree: 1, pass: 0 },
  ]);
  expect(after.seq).toBe(5);
  expect(after.ideas.get('a')).toEqual({
    idea: 'a',
    text: 'Gågrupper til skolen',
    version: 2,
    at: '2026-11-01T10:00:00Z',
    by: 'p1',
    area: 'x',
    position: { x: 0, y: 100 },
    tally: { agree: 4, disagree: 1, pass: 0 },
    comments: [{ comment: 'c', text: 'Fint', stance: 'for', at: '2026-11-01T10:01:00Z', by: 'p3' }],
  });
  expect(reduce(after, [{ seq: 6, by: 'p1', type: 'IdeaRemoved', idea: 'a' }]).ideas.size).toBe(0);
});

test('U01 an idea that is moved out of its area lies free', () => {
  const moved: WireEvent = { seq: 2, type: 'IdeaMoved', idea: 'a', position: { x: 5, y: 5 } };
  const after = reduce(aBoard(), [{ ...added, area: 'x' }, moved]);
  expect(after.ideas.get('a')).not.toHaveProperty('area');
});

test('U02 threat91 fault22 an event of a kind that the page does not know is passed over, and the next one counts', () => {
  const newer = { seq: 1, type: 'IdeaPainted', idea: 'a' } as unknown as WireEvent;
  const after = reduce(aBoard(), [newer, { ...added, seq: 2 }]);
  expect(after.seq).toBe(2);
  expect(after.ideas.size).toBe(1);
});
