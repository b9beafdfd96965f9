import { html, type Markup } from '#platform';
import type { Language } from '../domain/languages.ts';
import { hasFeed, pathOf, type ProgramSite } from '../domain/program-site.ts';
import { copy, menuWords } from './site-copy.ts';

export const STYLES_PATH = '/public/program.css';
const LOCALES = { ja: 'ja_JP', en: 'en_US' } as const;

/** Where the pages stand, and whom to ask. */
export interface Around {
  readonly language: Language;
  /** `https://kunren.example.jp`, without a slash at its end. */
  readonly origin: string;
  readonly contact: string;
  /** Whether one can apply changes with the time. */
  readonly now: Date;
}

interface Framed extends Around {
  readonly title: string;
  readonly description: string;
  readonly body: Markup;
  /** Null on a page that is none. */
  readonly site: ProgramSite | null;
  /** Where it stands below the first page of the program; left out on that one. */
  readonly at?: string;
  /** The address of what a card in a chat shows of it, and what that is in words. */
  readonly picture?: { readonly href: string; readonly alt: string } | undefined;
  /** It asks for itself again after so long. */
  readonly refreshSeconds?: number | undefined;
  /** Not to be found by a search: there is no such page, or it is a draft. */
  readonly isUnlisted?: boolean;
}

/** A page for anybody, whole without a script and without a request to another origin. */
export function framed(page: Framed): string {
  const { language, title, body, site, contact } = page;
  const name = site ? site.name[language] : copy.site[language];
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === name ? title : `${title} | ${name}`}</title>
<meta name="description" content="${page.description}">
${page.refreshSeconds ? html`<meta http-equiv="refresh" content="${page.refreshSeconds}">` : null}
${page.isUnlisted ? html`<meta name="robots" content="noindex">` : listed(page, name)}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLES_PATH}">
</head>
<body>
<a class="skip" href="#main">${copy.skip[language]}</a>
<header class="site-header"><div class="wrap">
<div class="top">${site ? top(page, site) : html`<a class="program" href="/">${copy.site[language]}</a>`}</div>
${site ? menu(page, site) : null}
</div></header>
<main id="main" tabindex="-1"><div class="wrap">${body}</div></main>
<footer class="site-footer"><div class="wrap">${site ? html`<p>${copy.runBy[language]}: <span lang="ja">${site.host}</span></p>` : null}<p>${copy.help[language]}: ${contact}</p>${
    site && hasFeed(site)
      ? html`<p><a href="${pathOf(language, site.code, 'feed.atom')}">${copy.feed[language]}</a></p>`
      : null
  }<p><a href="/">${copy.toStart[language]}</a></p></div></footer>
</body>
</html>
`.text;
}

/** How a search, a reader of feeds and a card in a chat know the page. */
function listed(
  { language, origin, title, description, site, at: here, picture }: Framed,
  name: string,
): Markup | null {
  if (!site) return null;
  const at = (other: Language) => `${origin}${pathOf(other, site.code, here)}`;
  const other = otherThan(language);
  return html`<link rel="canonical" href="${at(language)}">
<link rel="alternate" hreflang="ja" href="${at('ja')}">
<link rel="alternate" hreflang="en" href="${at('en')}">
<link rel="alternate" hreflang="x-default" href="${at('ja')}">
${hasFeed(site) ? html`<link rel="alternate" type="application/atom+xml" title="${name}" href="${origin}${pathOf(language, site.code, 'feed.atom')}">` : null}
<meta property="og:type" content="${here ? 'article' : 'website'}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${at(language)}">
<meta property="og:site_name" content="${name}">
<meta property="og:locale" content="${LOCALES[language]}">
<meta property="og:locale:alternate" content="${LOCALES[other]}">${
    picture
      ? html`
<meta property="og:image" content="${origin}${picture.href}">
<meta property="og:image:alt" content="${picture.alt}">`
      : null
  }`;
}

const top = ({ language, at }: Framed, site: ProgramSite): Markup => {
  const other = otherThan(language);
  return html`<a class="program" href="${pathOf(language, site.code)}">${site.name[language]}</a>
<a class="way" href="${pathOf(other, site.code, at)}" lang="${other}" hreflang="${other}">${copy.otherLanguage[language]}</a>
<a class="way" href="/sign-up">${copy.signUp[language]}</a>
<a class="way" href="/sign-in">${copy.signIn[language]}</a>`;
};

function menu({ language, at: here }: Framed, { code, pages, ways }: ProgramSite): Markup {
  const entries = [...pages.map(({ kind }) => ({ at: kind as string, name: menuWords[kind] })), ...ways];
  return html`<nav class="menu" aria-label="${copy.menu[language]}"><ul>${entries.map(
    ({ at, name }) =>
      html`<li><a href="${pathOf(language, code, at)}"${at === here ? html` aria-current="page"` : null}>${name[language]}</a></li>`,
  )}</ul></nav>`;
}

export const otherThan = (language: Language): Language => (language === 'ja' ? 'en' : 'ja');
