import { featureTexts } from '../i18n/featureTexts';
import { nb } from './nb';

/** The words of the journey, kept out of the first load. */
export const useJourneyTexts = featureTexts(nb, {
  nn: async () => (await import('./nn')).nn,
  en: async () => (await import('./en')).en,
});
