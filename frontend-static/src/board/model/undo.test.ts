import { describe, expect, test } from 'vitest';
import type { IdeaCommand } from '../../protocol/wire';
import { aBoard, anIdea, me } from './fixtures';
import { overlay, type SeenIdea } from './optimistic';
import { reduce } from './reduce';
import { stepFor } from './undo';

const mine = anIdea('a', { by: 'me', position: { x: 1, y: 2 }, area: 'x' });
const board = aBoard(mine, anIdea('b'));
const seen = (of = board) => overlay(of, [], me).ideas;

/** What undoes a command that was sent on the board, once that board is `after`. */
function undoing(command: IdeaCommand, after: ReadonlyMap<string, SeenIdea>) {
  return stepFor(command, seen())?.back(after);
}

describe('A20 what I undo is mine alone', () => {
  test('A20 a move goes back to where the card lay, and not when somebody has moved it since', () => {
    const move = { type: 'MoveIdea', id: '1', idea: 'a', area: 'y', position: { x: 5, y: 5 } } as const;
    const at = { at: '', by: 'me' };
    const moved = reduce(board, [{ ...move, ...at, seq: 1, type: 'IdeaMoved' }]);
    expect(undoing(move, seen(moved))).toMatchObject({
      type: 'MoveIdea',
      idea: 'a',
      area: 'x',
      position: { x: 1, y: 2 },
    });
    const again = reduce(moved, [
      { ...move, position: { x: 9, y: 9 }, ...at, by: 'p1', seq: 2, type: 'IdeaMoved' },
    ]);
    expect(undoing(move, seen(again))).toBeUndefined();
  });

  test('A20 an edit goes back on the version that it made, and not over somebody elses words', () => {
    const edit = { type: 'EditIdea', id: '1', idea: 'a', text: 'Ny', basedOn: 1 } as const;
    const edited = reduce(board, [{ ...edit, version: 2, seq: 1, at: '', type: 'IdeaEdited' }]);
    expect(undoing(edit, seen(edited))).toMatchObject({ type: 'EditIdea', text: 'Idé a', basedOn: 2 });
    const over = reduce(edited, [{ ...edit, text: 'Deres', version: 3, seq: 2, at: '', type: 'IdeaEdited' }]);
    expect(undoing(edit, seen(over))).toBeUndefined();
  });

  test('A20 a new card goes while nobody has said anything on it', () => {
    const add = { type: 'AddIdea', id: '1', idea: 'n', text: 'Nytt' } as const;
    const added = reduce(board, [{ ...add, version: 1, seq: 1, at: '', by: 'me', type: 'IdeaAdded' }]);
    expect(undoing(add, seen(added))).toMatchObject({ type: 'RemoveIdea', idea: 'n' });
    const said = reduce(added, [
      { type: 'CommentAdded', idea: 'n', comment: 'k', text: 'Ja', seq: 2, at: '', by: 'p1' },
    ]);
    expect(undoing(add, seen(said))).toBeUndefined();
  });

  test('A20 my removed card comes back as a new one with its words and place, and nobody elses does', () => {
    const back = undoing({ type: 'RemoveIdea', id: '1', idea: 'a' }, seen());
    expect(back).toMatchObject({ type: 'AddIdea', text: 'Idé a', area: 'x', position: { x: 1, y: 2 } });
    expect(back).not.toMatchObject({ idea: 'a' });
    expect(undoing({ type: 'RemoveIdea', id: '1', idea: 'b' }, seen())).toBeUndefined();
  });

  test('A20 a stance, a mark, a sign, a line, a group and a link each have their way back', () => {
    const cases: readonly (readonly [IdeaCommand, object])[] = [
      [
        { type: 'TakeStance', id: '1', idea: 'a', stance: 'none' },
        { type: 'TakeStance', stance: 'none' },
      ],
      [
        { type: 'MarkIdea', id: '1', idea: 'a' },
        { type: 'MarkIdea', idea: 'a' },
      ],
      [
        { type: 'React', id: '1', idea: 'a', reaction: 'heart', on: true },
        { type: 'React', on: false },
      ],
      [
        { type: 'GroupIdea', id: '1', idea: 'a' },
        { type: 'GroupIdea', idea: 'a' },
      ],
    ];
    for (const [command, expected] of cases) expect(undoing(command, seen())).toMatchObject(expected);
    const line = { type: 'ConnectIdea', id: '1', idea: 'a', to: 'b', label: 'fordi' } as const;
    const joined = reduce(board, [{ ...line, type: 'IdeasConnected', seq: 1, at: '' }]);
    expect(undoing(line, seen(joined))).toMatchObject({ type: 'DisconnectIdea', to: 'b' });
    expect(undoing(line, seen())).toBeUndefined();
  });

  test('A20 a merge is undone while the idea stands in the other', () => {
    const merge = { type: 'MergeIdea', id: '1', idea: 'b', into: 'a' } as const;
    const merged = reduce(board, [{ type: 'IdeaRemoved', idea: 'b', into: 'a', seq: 1, at: '' }]);
    expect(undoing(merge, seen(merged))).toMatchObject({ type: 'SplitIdea', idea: 'b' });
    expect(undoing(merge, seen())).toBeUndefined();
  });
});
