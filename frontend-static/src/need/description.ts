/** The description of a need as a text of its own. */
import type { NeedListing } from '../protocol/generated/wire';
import type { NeedTexts } from './nb';

export const fields = ['situation', 'who', 'need', 'effect', 'frame'] as const;

/** With a byte order mark and line ends that every editor of text knows. */
export function descriptionText({ description, needs }: NeedListing, texts: NeedTexts): string {
  const words = texts.description;
  const parts = fields
    .filter((field) => description[field] !== '')
    .flatMap((field) => [words[field].toUpperCase(), description[field], '']);
  const built = needs
    .filter(({ need }) => description.needs.includes(need))
    .map(({ told }) => `- ${texts.kinds[told.type]}: ${told.text.replaceAll(/\s+/g, ' ')}`);
  const cards = built.length === 0 ? [] : [words.cards.toUpperCase(), ...built, ''];
  return `\uFEFF${[words.title, '', ...parts, ...cards].join('\n').replaceAll('\n', '\r\n')}`;
}
