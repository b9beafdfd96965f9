import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export type Language = 'ja' | 'en';
/** The same words in both languages; Japanese is written first. */
export interface Words<Entries> {
  readonly ja: Entries;
  readonly en: Entries;
}

const KEPT_AS = 'kunren.language';
const Current = createContext<{ language: Language; speak: (language: Language) => void }>({
  language: 'ja',
  speak: () => {},
});

/** Japanese unless somebody chose English on this device. */
export const chosenLanguage = (): Language => (localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'ja');

export function Speaking({ children }: { children?: ReactNode }) {
  const [language, setLanguage] = useState<Language>(chosenLanguage);
  document.documentElement.lang = language;
  useEffect(() => localStorage.setItem(KEPT_AS, language), [language]);
  const value = useMemo(() => ({ language, speak: setLanguage }), [language]);
  return <Current.Provider value={value}>{children}</Current.Provider>;
}

export const useLanguage = () => useContext(Current);

/** The words of a page in the language in use. */
export function useWords<Entries>(words: Words<Entries>): Entries {
  return words[useLanguage().language];
}

/** Both languages of a page's words: English has exactly the keys of the Japanese. */
export const inBoth = <Entries,>(ja: Entries, en: NoInfer<Entries>): Words<Entries> => ({ ja, en });

/** `Bilingual` of the contract in the language in use; Japanese where the English is empty. */
export function useBilingual(): (text: { ja: string; en: string }) => string {
  const { language } = useLanguage();
  return (text) => text[language] || text.ja;
}
