import { useMemo } from 'react';
import { useLanguage } from '../i18n/Language';

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** Moments as people write them, on this device's own clock: the same as where one sets them. */
export function useTimes(): (moment: string) => string {
  const { language } = useLanguage();
  return useMemo(() => {
    const written = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' });
    return (moment) => written.format(new Date(moment));
  }, [language]);
}
