import { featureTexts } from '../i18n/featureTexts';
import { nb } from './nb';

/** What the board's surface and views say, in the language of the page. */
export const useBoardWords = featureTexts(nb, {
  nn: async () => (await import('./nn')).nn,
  en: async () => (await import('./en')).en,
});
