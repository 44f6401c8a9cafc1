import { use } from 'react';
import { type Language, useLanguage } from './Language';

/** A feature's words in the languages other than bokmål, each fetched when it is first spoken. */
export type OtherLanguages<T> = Record<Exclude<Language, 'nb'>, () => Promise<T>>;

/**
 * The words of one feature, kept out of the first load: they come with the feature's own page. Until another language
 * than bokmål is there the nearest Suspense waits.
 *
 * @returns a hook that gives the words in the language that is spoken
 */
export function featureTexts<T>(nb: T, others: OtherLanguages<T>): () => T {
  const asked = new Map<Language, Promise<T>>();
  return function useFeatureTexts() {
    const { language } = useLanguage();
    if (language === 'nb') return nb;
    const words = asked.get(language) ?? others[language]();
    asked.set(language, words);
    return use(words);
  };
}
