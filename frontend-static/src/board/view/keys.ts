/** The board's keys: `n` writes, arrows go from card to card, Home and End to the first and the last, Shift and arrows move a card. */
import type { IdeaId } from '../../protocol/wire';
import type { Direction } from '../model/moves';

export interface KeyActions {
  write: () => void;
  nudge: (idea: IdeaId, direction: Direction, from: 'card' | 'handle') => void;
}

const directions: Partial<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Whether keys belong to what has focus: a field, or a window above the board. */
export function isWriting(target: Element): boolean {
  return (
    target.matches('input, textarea, select, [contenteditable]') ||
    target.closest('dialog, [popover]') !== null
  );
}

export function listenForKeys(root: HTMLElement, actions: KeyActions): () => void {
  const listening = new AbortController();
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    if (isWriting(event.target)) return;
    if (event.key === 'n') {
      event.preventDefault();
      actions.write();
      return;
    }
    const card = event.target.closest<HTMLElement>('[data-card]');
    if (card === null || !root.contains(card)) return;
    if (event.target === card && (event.key === 'Home' || event.key === 'End')) {
      event.preventDefault();
      const cards = [...root.querySelectorAll<HTMLElement>('[data-card]')];
      cards.at(event.key === 'Home' ? 0 : -1)?.focus();
      return;
    }
    const direction = directions[event.key];
    if (direction === undefined) return;
    const onHandle = event.target.matches('[data-handle]');
    if (event.shiftKey || onHandle) {
      event.preventDefault();
      actions.nudge(card.dataset.card ?? '', direction, onHandle ? 'handle' : 'card');
    } else if (event.target === card) {
      event.preventDefault();
      neighbour(root, card, direction)?.focus();
    }
  };
  document.addEventListener('keydown', key, { signal: listening.signal });
  return () => listening.abort();
}

/** The next card in reading order, or the nearest one to the side. */
function neighbour(root: HTMLElement, card: HTMLElement, direction: Direction): HTMLElement | undefined {
  const cards = [...root.querySelectorAll<HTMLElement>('[data-card]')];
  const index = cards.indexOf(card);
  switch (direction) {
    case 'up':
      return cards[index - 1];
    case 'down':
      return cards[index + 1];
    case 'left':
    case 'right':
      return beside(cards, card, direction);
  }
}

function beside(
  cards: readonly HTMLElement[],
  card: HTMLElement,
  side: 'left' | 'right',
): HTMLElement | undefined {
  const here = card.getBoundingClientRect();
  const distance = (other: HTMLElement) => {
    const there = other.getBoundingClientRect();
    const across = side === 'left' ? here.left - there.left : there.left - here.left;
    return across <= here.width / 2 ? Number.POSITIVE_INFINITY : across + Math.abs(there.top - here.top);
  };
  const reachable = cards.filter((other) => other !== card && Number.isFinite(distance(other)));
  return reachable.sort((a, b) => distance(a) - distance(b))[0];
}
