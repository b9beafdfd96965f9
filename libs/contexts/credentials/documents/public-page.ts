import { html, type Markup } from '#platform';
import { copy, type Language } from './verification-copy.ts';

export const STYLES_PATH = '/public/verification.css';

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Markup;
  /** The same page in the other language. */
  readonly elsewhere: string;
  readonly contact: string;
}

/** A page for anybody, whole without a script and without a request to another origin. */
export function publicPage({ language, title, body, elsewhere, contact }: Page): string {
  const other = language === 'ja' ? 'en' : 'ja';
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} ${copy.site[language]}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLES_PATH}">
</head>
<body>
<a class="skip" href="#main">${copy.skip[language]}</a>
<header class="site-header"><div class="wrap">
<a class="wordmark" href="/" aria-label="${copy.home[language]}"><svg viewBox="0 0 32 32" aria-hidden="true"><path d="M27.4 20.6A12 12 0 1 1 25.2 8.4" fill="none" stroke="#00316a" stroke-width="5"/><circle cx="27.3" cy="14.3" r="3.7" fill="#ffc700" stroke="#00316a" stroke-width="1.5"/></svg><b>Kunren</b><span lang="ja">訓練</span></a>
<p class="header-note"><a href="${elsewhere}" lang="${other}" hreflang="${other}">${copy.otherLanguage[language]}</a></p>
</div></header>
<main id="main" tabindex="-1"><div class="wrap">${body}</div></main>
<footer class="site-footer"><div class="wrap"><h2>${copy.help[language]}</h2><p>${contact}</p></div></footer>
</body>
</html>
`.text;
}
