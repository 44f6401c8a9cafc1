import { featureTexts } from '../../i18n/featureTexts';
import { nb } from './nb';

export const useWords = featureTexts(nb, {
  nn: async () => (await import('./nn')).nn,
  en: async () => (await import('./en')).en,
});
