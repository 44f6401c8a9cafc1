/** Which needs are shown, and what a text says of solutions. */
import type { Need, NeedListing, PlacedIdea, ToldUnion } from '../protocol/generated/wire';

export type Kind = ToldUnion['type'];
export type Filter = 'all' | 'waiting' | Kind;

export const kindOrder: readonly Kind[] = ['interview', 'observation', 'number', 'story', 'worry', 'wish'];

export function passes(filter: Filter, need: Need): boolean {
  if (filter === 'all') return true;
  return filter === 'waiting' ? need.waits : need.told.type === filter;
}

export function counted({ needs }: NeedListing, filter: Filter): number {
  return needs.filter((need) => passes(filter, need)).length;
}

/** Every idea that answers something, with what it answers. */
export function ideasWithNeeds({ ideas, needs }: NeedListing): { idea: PlacedIdea; answers: Need[] }[] {
  return ideas.map((idea) => ({
    idea,
    answers: needs.filter(({ answeredBy }) =>
      answeredBy.some((place) => place.board === idea.board && place.idea === idea.idea),
    ),
  }));
}

/** Begins of words that name a way of solving something more often than a need for it. */
const solving = [
  'app',
  'system',
  'løsning',
  'løysing',
  'plattform',
  'programvare',
  'robot',
  'sensor',
  'nettside',
  'portal',
  'chatbot',
  'kunstig intelligens',
  'leverandør',
  'solution',
  'platform',
  'software',
  'website',
  'supplier',
];

/** The words of a text that may name a solution, each once, as they stand. */
export function solutionWords(text: string): string[] {
  const found = new Map<string, string>();
  for (const begin of solving) {
    for (const [word] of text.matchAll(new RegExp(`(?<![\\p{L}])${begin}[\\p{L}]{0,12}`, 'giu'))) {
      found.set(word.toLowerCase(), word);
    }
  }
  return [...found.values()];
}
