import { useLanguage, useWords } from '#web/ui';
import { words } from './words.ts';

/** The other language, named in itself. */
export function LanguageSwitch() {
  const say = useWords(words);
  const { language, speak } = useLanguage();
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <button type="button" className="link-btn" lang={other} onClick={() => speak(other)}>
      {say.other}
    </button>
  );
}
