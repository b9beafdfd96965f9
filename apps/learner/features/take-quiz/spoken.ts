import type { Language } from '#web/ui';
import type { Reviewed } from './reviewed.ts';
import type { AttemptView } from './use-attempt.ts';

type Asked = AttemptView['questions'][number];

/** A question in the language in use, where its author wrote it; else in Japanese. `lang` says in which. */
export function askedIn(language: Language, question: Asked): Asked & { readonly lang: Language } {
  const { english } = question;
  return language === 'en' && english ? { ...question, ...english, lang: 'en' } : { ...question, lang: 'ja' };
}

/** The same of a question with its correct options. */
export function reviewedIn(language: Language, question: Reviewed): Reviewed & { readonly lang: Language } {
  const { english } = question;
  if (language !== 'en' || !english) return { ...question, lang: 'ja' };
  const options = question.options.map((option, position) => ({ ...option, ...english.options[position] }));
  return { ...question, text: english.text, feedback: english.feedback, options, lang: 'en' };
}
