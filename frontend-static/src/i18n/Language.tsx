import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { nb, type Texts } from './nb';

export const languages = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;
export type Language = keyof typeof languages;

interface Spoken {
  language: Language;
  texts: Texts;
  choose: (language: Language) => void;
}

const Spoken = createContext<Spoken>({ language: 'nb', texts: nb, choose: () => undefined });
const keptAs = 'samskap.language';

const catalogues: Record<Language, () => Promise<Texts>> = {
  nb: () => Promise.resolve(nb),
  nn: async () => (await import('./nn')).nn,
  en: async () => (await import('./en')).en,
};

function isLanguage(value: string | null): value is Language {
  return value !== null && value in languages;
}

function keptLanguage(): Language {
  try {
    const kept = localStorage.getItem(keptAs);
    return isLanguage(kept) ? kept : 'nb';
  } catch {
    return 'nb';
  }
}

function keep(language: Language): void {
  try {
    localStorage.setItem(keptAs, language);
  } catch {
    return; // This device keeps nothing: the choice lasts as long as the page.
  }
}

/** Speaks the person's language; the page's `lang` follows when the words are there. */
export function Language({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(keptLanguage);
  const [spoken, setSpoken] = useState<{ language: Language; texts: Texts }>({ language: 'nb', texts: nb });

  useEffect(() => {
    let current = true;
    void catalogues[language]().then((texts) => {
      if (!current) return;
      document.documentElement.lang = language;
      setSpoken({ language, texts });
    });
    return () => {
      current = false;
    };
  }, [language]);

  const value = useMemo(
    () => ({
      ...spoken,
      choose: (chosen: Language) => {
        keep(chosen);
        setLanguage(chosen);
      },
    }),
    [spoken],
  );
  return <Spoken value={value}>{children}</Spoken>;
}

export function useLanguage(): Spoken {
  return useContext(Spoken);
}

export function useTexts(): Texts {
  return useContext(Spoken).texts;
}
