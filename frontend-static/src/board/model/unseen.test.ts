import { expect, test } from 'vitest';
import type { WireEvent } from '../../protocol/wire';
import { aBoard, anIdea, me } from './fixtures';
import { overlay } from './optimistic';
import { reduce, withheld } from './reduce';

const add = { type: 'AddIdea', id: '1', idea: 'n', text: 'Ny', area: 'x' } as const;
const silent: WireEvent = { seq: 1, type: 'SilentWritingSet', on: true };
const something: WireEvent = { seq: 2, type: 'Withheld' };
const revealed: WireEvent = {
  seq: 9,
  at: '2026-11-01T10:00:00Z',
  by: 'me',
  type: 'IdeaRevealed',
  idea: 'n',
  text: 'Nyere',
  version: 2,
  comments: [{ comment: 'c', text: 'Fordi', at: '2026-11-01T10:00:00Z', by: 'me' }],
};

test('U93 what I write in silent writing is shown to me as seen by nobody else, with all that I do to it', () => {
  let board = reduce(aBoard(), [silent, something]);
  board = withheld(board, add, 'me');
  board = withheld(board, { type: 'EditIdea', id: '2', idea: 'n', text: 'Nyere', basedOn: 1 }, 'me');
  board = withheld(board, { type: 'MoveIdea', id: '3', idea: 'n', position: { x: 1, y: 2 } }, 'me');
  board = withheld(board, { type: 'AddComment', id: '4', idea: 'n', comment: 'c', text: 'Fordi' }, 'me');
  expect(board.ideas.size).toBe(0);
  const seen = overlay(board, [], me).ideas.get('n');
  expect(seen).toMatchObject({ text: 'Nyere', version: 2, area: undefined, unseen: true, mine: true });
  expect(seen?.comments).toMatchObject([{ text: 'Fordi' }]);
  expect(overlay(withheld(board, { type: 'RemoveIdea', id: '5', idea: 'n' }, 'me'), [], me).ideas.size).toBe(
    0,
  );
});

test('U93 a revealed idea is one among the others, and not there twice', () => {
  const before = withheld(reduce(aBoard(anIdea('a')), [silent, something]), add, 'me');
  const after = overlay(reduce(before, [{ seq: 8, type: 'Revealed' }, revealed]), [], me);
  expect([...after.ideas.keys()]).toEqual(['a', 'n']);
  expect(after.ideas.get('n')).toMatchObject({ text: 'Nyere', unseen: false, mine: true });
  expect(after.ideas.get('n')?.comments).toHaveLength(1);
});

test('U93 what I write in silence and without a name carries none', () => {
  const board = reduce(aBoard(), [silent, { seq: 2, type: 'AnonymitySet', on: true }]);
  expect(overlay(withheld(board, add, 'me'), [], me).ideas.get('n')).toMatchObject({
    by: undefined,
    anonymous: true,
    mine: true,
  });
});
