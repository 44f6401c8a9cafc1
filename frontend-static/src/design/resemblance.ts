import { addressOf } from '../protocol/found';
import type { MemoryHit } from '../protocol/generated/wire';
import type { Likeness } from './Resembling';

/** So much must be written before anything can be said to resemble it. */
export const shortest = 12;

/** What the memory found, as it is shown beside what is being written. */
export function likenessOf(hit: MemoryHit): Likeness {
  return {
    key: `${hit.kind} ${hit.challenge} ${hit.id} ${hit.from ?? ''}`,
    href: addressOf(hit),
    title: hit.from === undefined ? hit.title : `${hit.title} (${hit.from})`,
    text: hit.text,
  };
}
