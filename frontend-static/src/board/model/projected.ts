/** The board as it may be shown on a wall: what everybody sees, and nothing of the one whose machine shows it. */
import type { Board } from './board';
import { type Own, overlay, type SeenIdea } from './optimistic';
import type { IdeaId } from './board';

const nobody: Own = { participant: '', anonymousIdeas: new Set(), stances: new Map(), reactions: new Set() };

/** Without my stances, my unsent words, my refusals and my cards that nobody else sees yet. */
export function projected(board: Board): ReadonlyMap<IdeaId, SeenIdea> {
  return overlay({ ...board, unseen: new Map() }, [], nobody).ideas;
}
