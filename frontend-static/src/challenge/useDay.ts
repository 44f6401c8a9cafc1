import { useLanguage } from '../i18n/Language';
import { dayOf } from './days';

/** Writes days in the language that is spoken. */
export function useDay(): (value: string) => string {
  const { language } = useLanguage();
  return (value) => dayOf(language, value);
}
