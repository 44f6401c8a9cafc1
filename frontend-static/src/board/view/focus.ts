import type { IdeaId } from '../../protocol/wire';

type Control = 'card' | 'handle';

/** Keeps focus on a card while the card is drawn somewhere else: in another area, or in the other view. */
export class FocusKeeper {
  #held: IdeaId | undefined;
  #wanted: { idea: IdeaId; on: Control } | undefined;

  /** Focus is in this card now. */
  hold(idea: IdeaId): void {
    this.#held = idea;
  }

  /** This card gets focus when it is next drawn. */
  want(idea: IdeaId, on: Control): void {
    this.#wanted = { idea, on };
  }

  wantHeld(): void {
    if (this.#held !== undefined) this.want(this.#held, 'card');
  }

  /** Where in this card focus is wanted, if it is; asked once. */
  take(idea: IdeaId): Control | undefined {
    if (this.#wanted?.idea !== idea) return undefined;
    const { on } = this.#wanted;
    this.#wanted = undefined;
    return on;
  }
}
