import polyglotI18nProvider from 'ra-i18n-polyglot';
import { en } from '../i18n/en.ts';
import { ja } from '../i18n/ja.ts';

const KEPT_AS = 'kunren.language';
/** Both sites remember one choice. */
export const chosen = localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'ja';

export const i18nProvider = polyglotI18nProvider(
  (locale) => {
    document.documentElement.lang = locale;
    localStorage.setItem(KEPT_AS, locale);
    return locale === 'en' ? en : ja;
  },
  chosen,
  [
    { locale: 'ja', name: '日本語' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: false },
);
