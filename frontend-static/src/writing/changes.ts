/** Changes to a text between the editor's form and the wire's: the same steps in other words. */
import { ChangeSet } from '@codemirror/state';
import type { TextPart } from '../protocol/wire';

/** The editor writes a step that stays as a number, and one that gives way as its length and the new lines. */
type Section = number | [number, ...string[]];

export function toParts(change: ChangeSet): TextPart[] {
  return (change.toJSON() as Section[]).map((section) => {
    if (typeof section === 'number') return { over: section };
    const [over, ...lines] = section;
    return { over, insert: lines.join('\n') };
  });
}

export function toChange(parts: readonly TextPart[]): ChangeSet {
  return ChangeSet.fromJSON(
    parts.map(({ over, insert }): Section => {
      if (insert === undefined) return over;
      return insert === '' ? [over] : [over, ...insert.split('\n')];
    }),
  );
}
