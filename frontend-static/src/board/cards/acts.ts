import type { SeenIdea } from '../model/optimistic';

/** What one does with a card in a window of its own. */
export type CardAct = 'mark' | 'attach' | 'group' | 'connect' | 'merge';

export interface Arranging {
  act: CardAct;
  idea: SeenIdea;
}

/** Mine, and under my name: to merge an anonymous idea would tell whose it is. */
export function isOpenlyMine({ mine, anonymous }: SeenIdea): boolean {
  return mine && !anonymous;
}
