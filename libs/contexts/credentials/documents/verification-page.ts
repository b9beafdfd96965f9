import { type CalendarDate, dayInJapanese, dayInTokyo } from '#kernel';
import type { Award } from '../domain/award.ts';
import { inGroups, isWellFormed } from '../domain/short-code.ts';
import { html, type Markup } from '#platform';
import { addressesAt } from './open-badge.ts';
import { publicPage } from './public-page.ts';
import { causes, copy, type Language } from './verification-copy.ts';

export type NameCheck = 'same' | 'different' | 'too-often';

interface Asked {
  readonly language: Language;
  readonly base: string;
  readonly contact: string;
  readonly now: Date;
}

interface Found extends Asked {
  readonly award: Award;
  readonly status: Award['status'] | 'expired';
  readonly newerNumber: string | null;
  readonly nameCheck?: NameCheck;
}

const SIGNS = {
  ok: 'M5 12.5l4.5 4.5L19 7.5',
  no: 'M6 6l12 12M18 6L6 18',
  q: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M12 18v.1',
};
const VERDICTS = {
  active: ['ok', 'validTitle', 'valid'],
  expired: ['no', 'expiredTitle', 'expired'],
  revoked: ['no', 'revokedTitle', 'revoked'],
  superseded: ['q', 'supersededTitle', 'superseded'],
} as const;

const CERTIFIES = { attendance: 'attended', pass: 'passed', completion: 'completed', outstanding: 'outstood' } as const;

/** What anybody may know of an award, and whether a typed name is on it. It shows no name. */
export function foundPage(found: Found): string {
  const { award, status, language } = found;
  const [sign, title, sentence] = VERDICTS[status];
  const body = html`${verdict(found, sign, copy[title][language], copy[sentence][language])}
${found.nameCheck ? nameAnswer(found.nameCheck, language) : null}
<section class="section"><h2>${copy.what[language]}</h2><dl class="kv">${facts(found)}</dl></section>
${status === 'revoked' ? null : nameForm(award.code, language)}
${status === 'active' ? technical(found) : codeForm(language, copy.otherCode[language], '')}`;
  return paged(found, copy[title][language], body, `/v/${award.code}`);
}

/** A code that leads to nothing: maybe a slip, never called a forgery. */
export function unknownPage(asked: Asked & { readonly code: string }): string {
  const { language, code, base } = asked;
  const steps = [
    ['scanAgain', html`${copy.scanAgainWhy[language]}`],
    ['lookAtAddress', html`${copy.lookAtAddressWhy[language]} <span class="num">${base}/v/</span>`],
    ['askOffice', html`${copy.askOfficeWhy[language]} ${asked.contact}`],
  ] as const;
  const body = html`${verdict(asked, 'q', copy.unknownTitle[language], copy.unknown[language])}
${codeForm(language, copy.codeAgain[language], code)}
<section class="section"><h2>${copy.still[language]}</h2><ol class="rows todo">${steps.map(
    ([step, why]) => html`<li><div><p><strong>${copy[step][language]}</strong></p><p>${why}</p></div></li>`,
  )}</ol></section>`;
  return paged(asked, copy.unknownTitle[language], body, `/v/${encodeURIComponent(code)}`);
}

/** Where a code is typed from paper. */
export function enterPage(asked: Asked): string {
  const { language } = asked;
  const body = html`<h1>${copy.enterTitle[language]}</h1><p class="lead">${copy.enter[language]}</p>
${codeForm(language, copy.codeAgain[language], '')}`;
  return paged(asked, copy.enterTitle[language], body, '/v');
}

const paged = ({ language, contact }: Asked, title: string, body: Markup, here: string): string =>
  publicPage({ language, title, body, contact, elsewhere: `${here}?lang=${language === 'ja' ? 'en' : 'ja'}` });

const verdict = ({ language, now }: Asked, sign: keyof typeof SIGNS, title: string, sentence: string): Markup =>
  html`<section class="verdict verdict-${sign}" aria-labelledby="verdict"><span class="sign"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${SIGNS[sign]}"/></svg></span><div><h1 id="verdict">${title}</h1><p>${sentence}</p><p class="small muted">${momentIn(language, now)}${copy.checkedAt[language]}</p></div></section>`;

function facts({ award, status, language, newerNumber }: Found): Markup[] {
  const { kind, revokedAt, revocationCause, expiresOn } = award;
  const rows: [keyof typeof copy, string][] = [
    ['kind', copy[kind][language]],
    ['course', courseIn(language, award)],
    ['certifies', copy[CERTIFIES[kind]][language]],
    ['number', award.number],
    ['issuedOn', dayIn(language, dayInTokyo(award.issuedAt))],
    ['expiresOn', expiresOn ? dayIn(language, expiresOn) : copy.never[language]],
    ['issuer', language === 'ja' ? award.issuerName : award.issuerNameEn],
  ];
  const first: [keyof typeof copy, string][] = [
    ...(revokedAt ? [['revokedOn', dayIn(language, dayInTokyo(revokedAt))] as [keyof typeof copy, string]] : []),
    ...(revocationCause ? [['cause', causes[revocationCause][language]] as [keyof typeof copy, string]] : []),
    ...(newerNumber ? [['newer', `${newerNumber}　${copy.askHolder[language]}`] as [keyof typeof copy, string]] : []),
  ];
  const shown = status === 'active' ? rows : [...first, ...rows];
  return shown.map(([term, value]) => html`<div><dt>${copy[term][language]}</dt><dd>${value}</dd></div>`);
}

const nameForm = (code: string, language: Language): Markup =>
  html`<section class="section card"><h2>${copy.nameTitle[language]}</h2><p>${copy.nameWhy[language]}</p>
<form method="post" action="/v/${code}"><input type="hidden" name="lang" value="${language}"><div class="field"><label class="label" for="name">${copy.name[language]}</label><span class="hint" id="name-hint">${copy.nameHint[language]}</span><input class="input" id="name" name="name" maxlength="200" required autocomplete="off" aria-describedby="name-hint"></div><button class="btn">${copy.nameButton[language]}</button></form></section>`;

function codeForm(language: Language, title: string, code: string): Markup {
  const isSlip = code !== '' && !isWellFormed(code);
  return html`<section class="section card"><h2>${title}</h2>
<form method="get" action="/v"><input type="hidden" name="lang" value="${language}"><div class="field"><label class="label" for="code">${copy.code[language]}</label><span class="hint" id="code-hint">${copy.codeHint[language]} ${copy.letters[language]}</span>${
    isSlip ? html`<p class="slip" id="code-slip">${copy.mistyped[language]}</p>` : null
  }<input class="input input-code" id="code" name="code" value="${inGroups(code)}" maxlength="60" required autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint${isSlip ? ' code-slip' : ''}"></div><button class="btn">${copy.codeButton[language]}</button></form></section>`;
}

function nameAnswer(check: NameCheck, language: Language): Markup {
  const [title, why] = {
    same: [copy.same, copy.sameWhy],
    different: [copy.different, copy.differentWhy],
    'too-often': [copy.tooOften, copy.tooOftenWhy],
  }[check];
  return html`<section class="section notice notice-${check}" role="status"><h2>${title?.[language] ?? ''}</h2><p>${why?.[language] ?? ''}</p></section>`;
}

function technical({ award, base, language }: Found): Markup | null {
  if (!award.badgeClassId) return null;
  return html`<details class="more"><summary>${copy.technical[language]}</summary><dl class="kv"><div><dt>${copy.format[language]}</dt><dd>Open Badges 2.0</dd></div></dl><p><a href="${addressesAt(base).assertion(award.id)}">${copy.badgeJson[language]}</a></p></details>`;
}

const courseIn = (language: Language, award: Award): string =>
  language === 'ja' ? `${award.courseName} ${award.editionName}` : `${award.courseNameEn}: ${award.editionNameEn}`;

const english = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const dayIn = (language: Language, day: CalendarDate): string =>
  language === 'ja'
    ? dayInJapanese(day).replace('年', `年（${day.slice(0, 4)}年）`)
    : english.format(new Date(`${day}T00:00:00Z`));

const moments = {
  ja: new Intl.DateTimeFormat('ja', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Asia/Tokyo' }),
  en: new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Asia/Tokyo' }),
};
const momentIn = (language: Language, now: Date): string => moments[language].format(now);
