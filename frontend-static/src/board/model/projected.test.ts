import { expect, test } from 'vitest';
import { aBoard, anIdea } from './fixtures';
import { projected } from './projected';

test('U95 on a wall there is nothing of the one whose machine shows it', () => {
  const board = aBoard(anIdea('a', { by: 'me', tally: { agree: 4, disagree: 1, pass: 0 } }));
  const own = { ...board, unseen: new Map([['mine', anIdea('mine', { by: 'me' })]]) };
  const shown = projected(own);
  expect([...shown.keys()]).toEqual(['a']);
  expect(shown.get('a')).toMatchObject({ stance: 'none', mine: false, tally: { agree: 4 } });
});
