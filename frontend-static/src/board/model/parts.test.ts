import { expect, test } from 'vitest';
import { aBoard, anIdea, me } from './fixtures';
import { overlay } from './optimistic';
import { divider } from './parts';
import { reduce } from './reduce';

test('Y04 what did not change on a board is the same object after an event, and is not drawn again', () => {
  const before = aBoard(anIdea('a', { area: 'x' }), anIdea('b', { area: 'y' }), anIdea('c'));
  const edit = {
    type: 'IdeaEdited',
    seq: 1,
    idea: 'b',
    text: 'Ny',
    version: 2,
    at: '2026-11-01T10:00:00Z',
  } as const;
  const after = reduce(before, [edit]);
  const divide = divider();
  const first = divide(before.areas, overlay(before, [], me).ideas);
  const second = divide(after.areas, overlay(after, [], me).ideas);
  expect(second.areas[0]).toBe(first.areas[0]);
  expect(second.areas[1]).not.toBe(first.areas[1]);
  expect(second.free).toBe(first.free);
});
