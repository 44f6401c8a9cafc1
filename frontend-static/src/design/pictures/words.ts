import { featureTexts } from '../../i18n/featureTexts';

export const nb = {
  table: 'Vis som tabell',
  svg: 'Last ned SVG',
  png: 'Last ned PNG',
  large: 'Vis på hele skjermen',
  print: 'Skriv ut',
  of: (picture: string) => `Bilde: ${picture}`,
};

export type Words = typeof nb;

/** Small enough to come along with the pictures. */
const others: Record<'nn' | 'en', Words> = {
  nn: {
    table: 'Vis som tabell',
    svg: 'Last ned SVG',
    png: 'Last ned PNG',
    large: 'Vis på heile skjermen',
    print: 'Skriv ut',
    of: (picture) => `Bilete: ${picture}`,
  },
  en: {
    table: 'Show as a table',
    svg: 'Download SVG',
    png: 'Download PNG',
    large: 'Show on the whole screen',
    print: 'Print',
    of: (picture) => `Picture: ${picture}`,
  },
};

export const useWords = featureTexts(nb, {
  nn: () => Promise.resolve(others.nn),
  en: () => Promise.resolve(others.en),
});
