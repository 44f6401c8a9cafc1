import { featureTexts } from '../../i18n/featureTexts';
import { nb } from './nb';

/** Ways to divide a board, for the work that municipalities do most; in the order of a challenge's journey. */
export const templateIds = [
  'questions',
  'needs',
  'hopes',
  'rules',
  'involvement',
  'journey',
  'cafe',
  'who',
  'startStop',
  'prosCons',
  'effort',
  'budget',
  'premortem',
  'pilot',
  'reflection',
] as const;

export type TemplateId = (typeof templateIds)[number];

export interface Template {
  name: string;
  /** When it helps, in one sentence. */
  use: string;
  /** A question that it suits, to learn from. */
  example: string;
  /** The board's areas, at most twelve and each unlike the others. */
  areas: readonly string[];
}

export interface TemplateTexts {
  choose: string;
  none: string;
  example: (question: string) => string;
  filled: (name: string, areas: number) => string;
  templates: Record<TemplateId, Template>;
}

export const useTemplates = featureTexts<TemplateTexts>(nb, {
  nn: async () => (await import('./nn')).nn,
  en: async () => (await import('./en')).en,
});
