import type { SeenIdea } from '../model/optimistic';

/** What one does with a card in a window of its own. */
export type CardAct = 'mark' | 'attach' | 'group' | 'connect' | 'merge';

export interface Arranging {
  act: CardAct;
  idea: SeenIdea;
}
