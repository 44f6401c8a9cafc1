/** The board's cards by area, with what did not change being the same object: it is not drawn again. */
import type { Area, IdeaId } from '../../protocol/wire';
import { cardsIn } from './moves';
import type { SeenIdea } from './optimistic';

export interface Part {
  /** Absent for what lies free. */
  id: string | undefined;
  title: string;
  cards: readonly SeenIdea[];
}

export interface Parts {
  areas: readonly Part[];
  free: readonly SeenIdea[];
}

type Divide = (areas: readonly Area[], ideas: ReadonlyMap<IdeaId, SeenIdea>) => Parts;

/** Divides a board again and again, and remembers how it was last. */
export function divider(): Divide {
  let last: Parts = { areas: [], free: [] };
  return (areas, ideas) => {
    const parts = areas.map(({ id, title }) => {
      const part = { id, title, cards: cardsIn(ideas, id) };
      const before = last.areas.find((each) => each.id === id);
      return before?.title === title && isSame(before.cards, part.cards) ? before : part;
    });
    const free = cardsIn(ideas, undefined);
    last = {
      areas: isSame(last.areas, parts) ? last.areas : parts,
      free: isSame(last.free, free) ? last.free : free,
    };
    return last;
  };
}

function isSame<T>(before: readonly T[], now: readonly T[]): boolean {
  return before.length === now.length && before.every((each, index) => each === now[index]);
}
