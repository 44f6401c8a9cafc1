/**
 * Pairs of changes to one text with what the editor makes of them. The server moves changes over one another by its own
 * code; it is held to these cases, which lie with its tests.
 */
import { ChangeSet, Text } from '@codemirror/state';
import type { TextPart } from '../protocol/wire';
import { toParts } from './changes';

export interface Case {
  text: string;
  mine: TextPart[];
  theirs: TextPart[];
  /** `mine` after `theirs`. */
  moved: TextPart[];
  /** `theirs` after `mine`. */
  movedFirst: TextPart[];
  /** The text after both. */
  made: string;
  /** Where a place in the text is after `theirs`, behind what is written there and before it. */
  places: { at: number; behind: number; before: number }[];
}

const letters = 'abcdeæøå \n';

export function cases(count: number): Case[] {
  const random = seeded(20_261_124);
  return Array.from({ length: count }, () => {
    const text = word(random, 12);
    const doc = Text.of(text.split('\n'));
    const mine = change(random, text.length);
    const theirs = change(random, text.length);
    const moved = mine.map(theirs);
    return {
      text,
      mine: toParts(mine),
      theirs: toParts(theirs),
      moved: toParts(moved),
      movedFirst: toParts(theirs.map(mine, true)),
      made: moved.apply(theirs.apply(doc)).toString(),
      places: Array.from({ length: 2 }, () => {
        const at = Math.floor(random() * (text.length + 1));
        return { at, behind: theirs.mapPos(at, 1), before: theirs.mapPos(at, -1) };
      }),
    };
  });
}

/** One change, made of up to three that follow one another: such have steps that touch. */
function change(random: () => number, length: number): ChangeSet {
  let made = ChangeSet.empty(length);
  const steps = 1 + Math.floor(random() * 3);
  for (let step = 0; step < steps; step++) {
    const from = Math.floor(random() * (made.newLength + 1));
    const to = Math.min(made.newLength, from + Math.floor(random() * 4));
    const insert = random() < 0.3 ? '' : word(random, 3);
    made = made.compose(ChangeSet.of([{ from, to, insert }], made.newLength));
  }
  return made;
}

function word(random: () => number, longest: number): string {
  const length = Math.floor(random() * (longest + 1));
  return Array.from({ length }, () => letters[Math.floor(random() * letters.length)] ?? '').join('');
}

/** Numbers from 0 to 1 that are the same each time (a linear congruential generator, Numerical Recipes' constants). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
