import { useMemo } from 'react';
import { useLanguage } from './Language';

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** Days as people write them, in their own language and where the municipality is. */
export function useDays() {
  const { language } = useLanguage();
  return useMemo(() => {
    const written = new Intl.DateTimeFormat(locales[language], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/Oslo',
    });
    return {
      /** Of a moment on the wire. */
      at: (moment: string) => written.format(new Date(moment)),
      /** Of a day on the wire, which has no time of its own. */
      on: (day: string) => written.format(new Date(`${day}T12:00:00Z`)),
    };
  }, [language]);
}

/** Moments as people write them, on this device's own clock: the same as where one sets them. */
export function useTimes(
  dateStyle: 'short' | 'medium' | 'long',
  timeStyle: 'short' | 'medium',
): (moment: string) => string {
  const { language } = useLanguage();
  return useMemo(() => {
    const written = new Intl.DateTimeFormat(locales[language], { dateStyle, timeStyle });
    return (moment) => written.format(new Date(moment));
  }, [language, dateStyle, timeStyle]);
}
