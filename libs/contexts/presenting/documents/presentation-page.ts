import { html, type Markup } from '#platform';
import {
  type DayPresented,
  hallsOn,
  liveAt,
  presentationAt,
  type Program,
  programPdfAt,
  type SlotPresented,
  titleIn,
} from '../domain/program.ts';
import { copy as audienceCopy } from './audience-copy.ts';
import { audiencePath } from './audience-facts.ts';
import { copy, dayName, kindNames, type Language, lateBy, namesOf, spanOf, yearName } from './program-words.ts';

/** What the frame of a program's pages is filled with. */
export interface PresentationDrawn {
  readonly title: string;
  readonly description: string;
  readonly at: string;
  readonly body: Markup;
  readonly refreshSeconds?: number;
}

export interface Drawing {
  readonly language: Language;
  /** Of the program. */
  readonly code: string;
  readonly program: Program;
  /** Anybody registers as audience now. */
  readonly isAudienceAsked: boolean;
}

export const pathTo = (language: Language, code: string, at: string): string =>
  `/${language}/programs/${encodeURIComponent(code)}/${at}`;

/** Between things that stand in one line. */
export const joinOf = (language: Language): string => (language === 'ja' ? '／' : ' / ');

/** The timetable of a results presentation: its days, halls and slots, with the works that are public. */
export function presentationPage(drawing: Drawing): PresentationDrawn {
  const { language, code, program } = drawing;
  const { presentationId: id, title, programName, fiscalYear, notice, days } = program;
  const lead = [programName[language], yearName(fiscalYear, language), copy.name[language]].join(' ');
  const named = days.filter(({ isCanceled }) => !isCanceled).map(({ day }) => dayName(day, language));
  const body = html`<h1>${title[language]}</h1><p class="lead">${lead}</p>${canceled(program, language)}
<dl class="kv"><div><dt>${copy.when[language]}</dt><dd>${named.map((day) => html`${day}<br>`)}</dd></div><div><dt>${copy.where[language]}</dt><dd>${placeOf(program, language)}</dd></div></dl>
${paragraphs(notice[language])}
${registering(drawing)}<p><a class="btn" href="${pathTo(language, code, liveAt(id))}">${copy.live[language]}</a></p>
<p><a href="${pathTo(language, code, programPdfAt(id))}">${copy.print[language]}</a></p>
${days.map((day) => dayOf(day, drawing)).filter((day) => day !== null)}`;
  const description = [lead, ...named].join(joinOf(language));
  return { title: `${title[language]} ${copy.name[language]}`, description, at: presentationAt(id), body };
}

function registering({ language, code, program, isAudienceAsked }: Drawing): Markup | null {
  if (!isAudienceAsked || program.isCanceled) return null;
  const to = audiencePath(language, { code, presentationId: program.presentationId })('registration');
  return html`<p><a class="btn" href="${to}">${audienceCopy.register[language]}</a></p>`;
}

export const canceled = ({ isCanceled }: Program, language: Language): Markup | null =>
  isCanceled ? html`<p class="draft">${copy.canceled[language]}</p>` : null;

export function placeOf({ format, place }: Pick<Program, 'format' | 'place'>, language: Language): string {
  if (format === 'online') return copy.online[language];
  const form = format === 'hybrid' ? copy.hybrid[language] : '';
  return [place.trim(), form].filter(Boolean).join(joinOf(language));
}

const paragraphs = (text: string): readonly Markup[] =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => html`<p class="lines">${part.trim()}</p>`);

function dayOf(day: DayPresented, drawing: Drawing): Markup | null {
  const { language, program } = drawing;
  const halls = hallsOn(program.slots, day.sessionId);
  if (halls.length === 0 && !day.isCanceled) return null;
  return html`<section><h2>${dayName(day.day, language)}</h2>${
    day.isCanceled ? html`<p class="draft">${copy.dayCanceled[language]}</p>` : null
  }${halls.map(
    ({ hall, slots }) =>
      html`<h3>${hall[language]}</h3><ol class="slots">${slots.map((slot) => html`<li>${slotOf(slot, drawing)}</li>`)}</ol>`,
  )}</section>`;
}

/** Its time, what it is, and whose: names as their authors chose them for the public. */
export function slotOf(slot: SlotPresented, { language, code, program }: Drawing): Markup {
  const title = titleIn(slot, language);
  const way = slot.work && pathTo(language, code, `works/${program.fiscalYear}/${slot.work.workId}`);
  const words = wordsOf(slot, language);
  return html`<p class="time">${spanOf(slot)}${slot.delayMinutes > 0 ? html`<br><strong>${lateBy(slot.delayMinutes, language)}</strong>` : null}</p>
<div><p class="what">${way ? html`<a href="${way}">${title}</a>` : title}</p>${words ? html`<p class="small">${words}</p>` : null}</div>`;
}

/** What stands below the title of a slot. */
export function wordsOf({ work, track, kind, booth }: SlotPresented, language: Language): string {
  const credits = work ? namesOf(work.credits, language) : '';
  const words = [
    kindNames[kind][language],
    booth === null ? '' : `${copy.booth[language]} ${booth}`,
    track?.[language] ?? '',
    credits && `${copy.by[language]}: ${credits}`,
    work && work.videos.length > 0 ? copy.video[language] : '',
  ];
  return words.filter(Boolean).join(joinOf(language));
}
