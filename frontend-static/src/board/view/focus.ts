import type { IdeaId } from '../../protocol/wire';

type Control = 'card' | 'handle';

/** Keeps focus on a card while the card is drawn somewhere else: in another area, or in the other view. */
export class FocusKeeper {
  #held: IdeaId | undefined;
  #wanted: { idea: IdeaId; on: Control } | undefined;
  #kept: IdeaId | undefined;

  /** Focus is in this card now. */
  hold(idea: IdeaId): void {
    this.#held = idea;
  }

  /** This card gets focus when it is next drawn. */
  want(idea: IdeaId, on: Control): void {
    this.#wanted = { idea, on };
  }

  /** This card goes while focus is in it: it gets focus back where it is drawn anew, if nothing else is wanted by then. */
  keep(idea: IdeaId): void {
    this.#kept = idea;
  }

  wantHeld(): void {
    if (this.#held !== undefined) this.want(this.#held, 'card');
  }

  /** Where in this card focus is wanted, if it is; asked once. */
  take(idea: IdeaId): Control | undefined {
    const kept = this.#kept === idea;
    if (kept) this.#kept = undefined;
    if (this.#wanted?.idea !== idea) return kept && this.#wanted === undefined ? 'card' : undefined;
    const { on } = this.#wanted;
    this.#wanted = undefined;
    return on;
  }
}
