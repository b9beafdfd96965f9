import { html, type Markup } from '#platform';
import type { OwnAudience } from '../domain/audience.ts';
import { otherForm } from '../domain/audience-registration.ts';
import { copy, formWords, type Language } from './audience-copy.ts';
import { audienceAt, audiencePath, momentIn, presentationFacts } from './audience-facts.ts';
import type { AudienceDrawn } from './registration-page.ts';

interface Shown {
  readonly language: Language;
  readonly own: OwnAudience;
  /** Of the link that led here. */
  readonly code: string;
  /** Why what they asked was refused. */
  readonly refusal: string | null;
  /** The number for the door as a picture that stands in an address. */
  readonly picture: string | null;
}

type Form = { readonly to: string; readonly code: string; readonly deed?: string };

/** A button that sends the code with it. */
const button = ({ to, code, deed }: Form, label: string, look = 'btn'): Markup =>
  html`<form class="form" method="post" action="${to}"><input type="hidden" name="code" value="${code}">${
    deed ? html`<input type="hidden" name="deed" value="${deed}">` : null
  }<button class="${look}">${label}</button></form>`;

const alert = (refusal: string | null, language: Language): Markup | null =>
  refusal
    ? html`<div class="problems" role="alert"><p class="problem">${copy.refused[language]}</p><p>${refusal}</p></div>`
    : null;

/** What somebody says it was they who asked; looking at it changes nothing. */
export function confirmationPage({ language, own, code, refusal }: Omit<Shown, 'picture'>): AudienceDrawn {
  const { offered, form } = own;
  const heading = copy.confirmTitle[language];
  const to = audiencePath(language, offered)('confirmation');
  const body = html`<h1>${heading}</h1><p class="lead">${offered.title[language]}</p>${alert(refusal, language)}
${presentationFacts(offered, language)}<p class="words">${copy.as[language]}: <strong>${formWords[form][language]}</strong></p>
<p>${copy.confirmLead[language]}</p>${button({ to, code }, copy.confirm[language])}`;
  return { title: heading, description: heading, at: at(offered.presentationId, 'confirmation', code), body };
}

/** One's own place: what it is, and what one may change. */
export function ownAudiencePage({ language, own, code, refusal, picture }: Shown): AudienceDrawn {
  const { offered, state } = own;
  const heading = copy.ownTitle[language];
  const to = audiencePath(language, offered)('place');
  const mayChange = own.isHeld && !own.cameAt && (state === 'confirmed' || state === 'waiting');
  const body = html`<h1>${heading}</h1><p class="lead">${offered.title[language]}</p>${alert(refusal, language)}
<div class="card state">${standing(own, language)}</div>${forTheDoor(own, picture, language)}${watching(own, language)}
${presentationFacts(offered, language)}${mayChange ? changes({ to, code }, own, language) : null}`;
  return { title: heading, description: heading, at: at(offered.presentationId, 'place', code), body };
}

const at = (presentationId: string, page: 'confirmation' | 'place', code: string): string =>
  `${audienceAt(presentationId, page)}?code=${encodeURIComponent(code)}`;

function standing({ offered, state, form, name, waitingPlace, cameAt }: OwnAudience, language: Language): Markup {
  const again = audiencePath(language, offered)('registration');
  const who = html`<p><strong>${name}</strong></p>`;
  if (offered.isCanceled) return html`${who}<p>${copy.canceled[language]}</p>`;
  if (state === 'canceled' || state === 'asked')
    return html`${who}<p>${copy.canceledState[language]}</p><p><a href="${again}">${copy.registerAgain[language]}</a></p>`;
  const as = html`<p>${copy.as[language]}: <strong>${formWords[form][language]}</strong></p>`;
  if (state === 'waiting')
    return html`${who}<p><strong>${copy.waitingState[language]}</strong></p>${as}<p>${copy.waitingPlace[language]}: ${waitingPlace}</p>`;
  const came = cameAt ? html`<p>${copy.came[language]} ${momentIn(language, cameAt)}</p>` : null;
  return html`${who}<p><strong>${copy.confirmed[language]}</strong></p>${as}${came}`;
}

function forTheDoor({ entrance, isHeld }: OwnAudience, picture: string | null, language: Language): Markup | null {
  if (!entrance || !isHeld) return null;
  const spelled = `${entrance.slice(0, 4)}-${entrance.slice(4)}`;
  return html`<h2>${copy.number[language]}</h2><p class="number">${spelled}</p><p>${copy.numberHint[language]}</p>${
    picture ? html`<img class="code-picture" src="${picture}" alt="${copy.picture[language]}">` : null
  }`;
}

function watching({ state, form, watchLink, isHeld }: OwnAudience, language: Language): Markup | null {
  if (state !== 'confirmed' || form !== 'online' || !isHeld) return null;
  return watchLink
    ? html`<h2>${copy.watch[language]}</h2><p><a href="${watchLink}" rel="noopener noreferrer">${watchLink}</a></p><p>${copy.keepForYourself[language]}</p>`
    : html`<h2>${copy.watch[language]}</h2><p>${copy.watchLater[language]}</p>`;
}

function changes({ to, code }: Form, { offered, form }: OwnAudience, language: Language): Markup {
  const other = otherForm(form);
  const label =
    language === 'ja' ? `${formWords[other].ja}${copy.changeTo.ja}` : `${copy.changeTo.en}${formWords[other].en}`;
  const move =
    offered.opening.places[other] === 0
      ? null
      : html`<h2>${copy.change[language]}</h2>${button({ to, code, deed: other }, label, 'btn btn-quiet')}`;
  return html`${move}<details><summary>${copy.cancel[language]}</summary><p>${copy.cancelWhy[language]}</p>${button(
    { to, code, deed: 'cancel' },
    copy.cancelYes[language],
    'btn btn-quiet',
  )}</details>`;
}
