import { createContext } from 'react';

/** So far outside what is shown a card is made whole, before anybody sees it. */
const margin = '400px';
/** Where more than this are shown at once they are too small for their buttons, and too many. */
const most = 150;

type Told = (whole: boolean) => void;

/**
 * A board of very many cards. Every card is there, with its words, for who reads, listens or searches in the page; but only
 * those near what is shown have their buttons. A card that is being used keeps them wherever it is.
 */
export class Crowd {
  readonly #observers = new Map<Element | null, IntersectionObserver>();
  readonly #told = new Map<Element, Told>();
  readonly #near = new Set<Element>();
  readonly #whole = new Set<Element>();

  /** Tells when the card in this place shall be whole and when it need not; answers with how to stop. */
  watch(place: Element, told: Told): () => void {
    this.#told.set(place, told);
    const observer = this.#observerFor(place.closest('[data-surface]'));
    observer.observe(place);
    return () => {
      observer.unobserve(place);
      this.#told.delete(place);
      this.#near.delete(place);
      this.#whole.delete(place);
    };
  }

  /** Somebody has come to this card: it is whole now, wherever it is. */
  use(place: Element): void {
    this.#make(place, true);
  }

  #observerFor(root: Element | null): IntersectionObserver {
    const known = this.#observers.get(root);
    if (known !== undefined) return known;
    const made = new IntersectionObserver((seen) => this.#seen(seen), { root, rootMargin: margin });
    this.#observers.set(root, made);
    return made;
  }

  #seen(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
    }
    const few = this.#near.size <= most;
    if (few) for (const place of this.#near) this.#make(place, true);
    if (this.#whole.size <= most) return;
    for (const place of this.#whole) {
      if (!(few && this.#near.has(place)) && !isUsed(place)) this.#make(place, false);
    }
  }

  #make(place: Element, whole: boolean): void {
    if (this.#whole.has(place) === whole) return;
    if (whole) this.#whole.add(place);
    else this.#whole.delete(place);
    this.#told.get(place)?.(whole);
  }
}

function isUsed(place: Element): boolean {
  return (
    place.contains(document.activeElement) || place.querySelector('textarea, [aria-expanded="true"]') !== null
  );
}

/** Absent where there are so few cards that all are whole. */
export const CrowdContext = createContext<Crowd | undefined>(undefined);
