import { html, type Markup } from '#platform';
import { type AudienceForm, audienceForms } from '../domain/audience-form.ts';
import type { AudienceOffered } from '../domain/audience.ts';
import { isStillHeld } from '../domain/audience-held.ts';
import { audienceNotice } from '../domain/audience-notice.ts';
import { windowAt } from '../domain/audience-opening.ts';
import { hasPlace } from '../domain/audience-registration.ts';
import { copy, fieldProblems, formWords, type Language } from './audience-copy.ts';
import { audienceAt, audiencePath, presentationFacts } from './audience-facts.ts';

/** What the frame of a program's pages is filled with. */
export interface AudienceDrawn {
  readonly title: string;
  readonly description: string;
  readonly at: string;
  readonly body: Markup;
}

/** What somebody has typed, to be shown to them again. */
export type Typed = Readonly<
  Partial<Record<'name' | 'mail' | 'affiliation' | 'form' | 'mailLanguage' | 'agreed' | 'waits', string>>
>;

interface Shown {
  readonly language: Language;
  readonly offered: AudienceOffered;
  readonly now: Date;
  readonly typed: Typed;
  /** The names of the fields that do not fit. */
  readonly wrong: readonly string[];
  /** Why it was refused. */
  readonly refusal: string | null;
}

/** Where anybody registers; what was typed is kept where something was wrong with it. */
export function registrationPage(shown: Shown): AudienceDrawn {
  const { language, offered } = shown;
  const { opening, title, presentationId } = offered;
  const heading = `${copy.register[language]}: ${title[language]}`;
  const words = opening.words[language];
  const body = html`<h1>${heading}</h1>${words ? html`<p class="lead lines">${words}</p>` : null}
${presentationFacts(offered, language)}${problems(shown)}${whetherOpen(shown) ?? form(shown)}`;
  return { title: heading, description: copy.register[language], at: audienceAt(presentationId, 'registration'), body };
}

/** A sentence where nobody registers now. */
function whetherOpen({ offered, now, language }: Shown): Markup | null {
  const window = windowAt(now, offered.opening);
  if (offered.isCanceled) return html`<p class="draft">${copy.canceled[language]}</p>`;
  if (window === 'over' || !isStillHeld(offered, now)) return html`<p class="draft">${copy.over[language]}</p>`;
  return window === 'before' ? html`<p class="draft">${copy.before[language]}</p>` : null;
}

function problems({ language, wrong, refusal }: Shown): Markup | null {
  if (wrong.length === 0 && !refusal) return null;
  return html`<div class="problems" role="alert"><p class="problem">${copy.problems[language]}</p><ul>${
    refusal ? html`<li>${refusal}</li>` : null
  }${wrong.map((name) => html`<li><a href="#${name}">${problemOf(name, language)}</a></li>`)}</ul></div>`;
}

const problemOf = (name: string, language: Language): string => fieldProblems[name]?.[language] ?? name;

function form(shown: Shown): Markup {
  const { language, offered, typed } = shown;
  return html`<form class="form" method="post" action="${audiencePath(language, offered)('registration')}" novalidate>
${line(shown, 'name', { autocomplete: 'name', isRequired: true })}
${line(shown, 'affiliation', { autocomplete: 'organization', isRequired: false })}
${line(shown, 'mail', { autocomplete: 'email', isRequired: true, hint: copy.mailHint[language] })}
${choices(shown)}
<fieldset class="field" id="mailLanguage"><legend>${copy.mailLanguage[language]}</legend>${(['ja', 'en'] as const).map(
    (one) =>
      radio({
        name: 'mailLanguage',
        value: one,
        isChosen: (typed.mailLanguage ?? language) === one,
        label: html`${copy[one][language]}`,
      }),
  )}</fieldset>
<div class="field"><p class="label">${copy.notice[language]}</p><p>${audienceNotice.text[language]}</p><p><a href="/privacy">${copy.notice[language]}</a></p>
<label class="choice"><input type="checkbox" id="agreed" name="agreed" value="yes" required${typed.agreed === 'yes' ? html` checked` : null}${told(shown, 'agreed')}><span>${copy.agreed[language]}${copy.required[language]}</span></label>${problemAt(shown, 'agreed')}</div>
<button class="btn">${copy.send[language]}</button></form>`;
}

interface Line {
  readonly autocomplete: string;
  readonly isRequired: boolean;
  readonly hint?: string;
}

function line(shown: Shown, name: 'name' | 'affiliation' | 'mail', { autocomplete, isRequired, hint }: Line): Markup {
  const { language, typed } = shown;
  const required = isRequired ? html` required` : null;
  return html`<div class="field"><label class="label" for="${name}">${copy[name][language]}${isRequired ? copy.required[language] : null}</label>${
    hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : null
  }${problemAt(shown, name)}<input class="input" id="${name}" name="${name}" type="${name === 'mail' ? 'email' : 'text'}" maxlength="${
    name === 'mail' ? 254 : 100
  }" autocomplete="${autocomplete}" value="${typed[name] ?? ''}"${required}${told(shown, name, hint !== undefined)}></div>`;
}

function choices(shown: Shown): Markup {
  const { language, offered, typed } = shown;
  const offers = audienceForms.filter((one) => offered.opening.places[one] !== 0);
  const chosen = typed.form ?? (offers.length === 1 ? offers[0] : undefined);
  const isSomeFull = offers.some((one) => !isFree(offered, one));
  return html`<fieldset class="field" id="form"${told(shown, 'form')}><legend>${copy.form[language]}${copy.required[language]}</legend>${problemAt(shown, 'form')}${offers.map(
    (one) =>
      radio({
        name: 'form',
        value: one,
        isChosen: chosen === one,
        label: html`${formWords[one][language]} <span class="hint">${left(offered, one, language)}</span>`,
      }),
  )}${
    isSomeFull
      ? html`<label class="choice"><input type="checkbox" id="waits" name="waits" value="yes" aria-describedby="waits-hint"${
          typed.waits === 'yes' ? html` checked` : null
        }><span>${copy.waits[language]}<span class="hint" id="waits-hint">${copy.waitsHint[language]}</span></span></label>`
      : null
  }</fieldset>`;
}

const isFree = ({ opening, taken }: AudienceOffered, one: AudienceForm): boolean =>
  hasPlace(opening.places[one], taken[one]);

/** How many places there are yet, or how many wait; nothing where as many may come as want to. */
function left(offered: AudienceOffered, one: AudienceForm, language: Language): string {
  const places = offered.opening.places[one];
  const { confirmed, waiting } = offered.taken[one];
  if (places === null) return '';
  if (isFree(offered, one)) return `${copy.left[language]}${places - confirmed}${copy.leftAfter[language]}`;
  return `${copy.full[language]}${copy.waiting[language]}${waiting}${copy.waitingAfter[language]}`;
}

interface Radio {
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly label: Markup;
}

const radio = ({ name, value, isChosen, label }: Radio): Markup =>
  html`<label class="choice"><input type="radio" name="${name}" value="${value}"${isChosen ? html` checked` : null}><span>${label}</span></label>`;

const problemAt = ({ wrong, language }: Shown, name: string): Markup | null =>
  wrong.includes(name) ? html`<p class="problem" id="${name}-problem">${problemOf(name, language)}</p>` : null;

/** What a screen reader says with a field. */
function told({ wrong }: Shown, name: string, hasHint = false): Markup | null {
  const isWrong = wrong.includes(name);
  const ids = [...(hasHint ? [`${name}-hint`] : []), ...(isWrong ? [`${name}-problem`] : [])];
  if (ids.length === 0) return null;
  const invalid = isWrong && name !== 'form' ? html` aria-invalid="true"` : null;
  return html` aria-describedby="${ids.join(' ')}"${invalid}`;
}

/** The same for every address: whether it has registered before is told to its mailbox alone. */
export function sentPage(language: Language, { presentationId, title }: AudienceOffered): AudienceDrawn {
  const heading = copy.sentTitle[language];
  const body = html`<h1>${heading}</h1><p class="lead">${title[language]}</p><p class="words">${copy.sent[language]}</p><p class="words">${copy.notArrived[language]}</p>`;
  return { title: heading, description: heading, at: audienceAt(presentationId, 'registration'), body };
}
