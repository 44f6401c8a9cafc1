/** Which of a board's ideas one wants to see, and in which order: kept in the page's address, so that it can be shared. */
import type { IdeaId } from '../../protocol/wire';
import type { SeenIdea } from './optimistic';

export const shares = ['all', 'mine', 'unanswered', 'commented'] as const;
export const orders = ['place', 'text', 'area', 'author', 'agree', 'comments', 'time'] as const;

export type Share = (typeof shares)[number];
export type Order = (typeof orders)[number];

export interface Wish {
  words: string;
  /** An area's id, `free` for what lies free, or nothing for all. */
  area: string;
  share: Share;
  order: Order;
  descending: boolean;
}

export const everything: Wish = { words: '', area: '', share: 'all', order: 'place', descending: false };

const names = { words: 'sok', area: 'omrade', share: 'vis', order: 'sorter' } as const;

export function wishIn(search: string): Wish {
  const asked = new URLSearchParams(search);
  const order = asked.get(names.order) ?? '';
  const descending = order.startsWith('-');
  return {
    words: asked.get(names.words) ?? '',
    area: asked.get(names.area) ?? '',
    share: shares.find((each) => each === asked.get(names.share)) ?? 'all',
    order: orders.find((each) => each === order.replace(/^-/, '')) ?? 'place',
    descending,
  };
}

/** The address's question with this wish in it; what else it asks stays. */
export function withWish(search: string, wish: Wish): string {
  const asked = new URLSearchParams(search);
  const put = (name: string, value: string) => {
    if (value === '') asked.delete(name);
    else asked.set(name, value);
  };
  put(names.words, wish.words);
  put(names.area, wish.area);
  put(names.share, wish.share === 'all' ? '' : wish.share);
  put(names.order, wish.order === 'place' ? '' : `${wish.descending ? '-' : ''}${wish.order}`);
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}

export function filters({ words, area, share }: Wish): boolean {
  return words.trim() !== '' || area !== '' || share !== 'all';
}

/** The ideas that are wished for, in the order in which they came. Every word must be in the idea or in one of its comments. */
export function wished(ideas: ReadonlyMap<IdeaId, SeenIdea>, wish: Wish): ReadonlyMap<IdeaId, SeenIdea> {
  if (!filters(wish)) return ideas;
  const words = wish.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return new Map([...ideas].filter(([, idea]) => isWished(idea, wish, words)));
}

function isWished(idea: SeenIdea, { area, share }: Wish, words: readonly string[]): boolean {
  if (area !== '' && (idea.area ?? 'free') !== area) return false;
  if (share === 'mine' && !idea.mine) return false;
  if (share === 'unanswered' && idea.stance !== 'none') return false;
  if (share === 'commented' && idea.comments.length === 0) return false;
  const text = [idea.text, ...idea.comments.map((comment) => comment.text)].join('\n').toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

type Told = (idea: SeenIdea) => string | number;

/** These ideas in the order that is wished for; those that are equal stay as they came. */
export function ordered(
  ideas: readonly SeenIdea[],
  { order, descending }: Wish,
  told: { area: (idea: SeenIdea) => string; author: (idea: SeenIdea) => string },
): readonly SeenIdea[] {
  if (order === 'place') return ideas;
  const by: Record<Exclude<Order, 'place'>, Told> = {
    text: ({ text }) => text,
    area: told.area,
    author: told.author,
    agree: ({ tally }) => (tally === undefined ? -Infinity : tally.agree - tally.disagree),
    comments: ({ comments }) => comments.length,
    time: ({ at }) => (at === '' ? Infinity : Date.parse(at)),
  };
  const key = by[order];
  const direction = descending ? -1 : 1;
  return [...ideas].sort((one, other) => direction * compared(key(one), key(other)));
}

function compared(one: string | number, other: string | number): number {
  if (typeof one === 'string' && typeof other === 'string') return one.localeCompare(other, 'nb');
  return one < other ? -1 : one > other ? 1 : 0;
}
