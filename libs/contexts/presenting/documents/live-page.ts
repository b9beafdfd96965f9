import { html, type Markup } from '#platform';
import { type HallNow, type Live, liveOf } from '../domain/live.ts';
import { liveAt, presentationAt, type SlotPresented } from '../domain/program.ts';
import { canceled, type Drawing, pathTo, type PresentationDrawn, slotOf } from './presentation-page.ts';
import { asOf, copy, lateBy, momentName, nextAt, timeOf } from './program-words.ts';

type Slot = SlotPresented;
interface LiveDrawing extends Drawing {
  readonly now: Date;
  /** Somebody asked that the page stays as it is. */
  readonly isStill: boolean;
}

const REFRESH_SECONDS = 60;
/** Whoever watches a video is not interrupted before it should end, but for so long at most. */
const LONGEST_SECONDS = 600;
const MILLIS = 1000;

/** What is on now and next, hall by hall. */
export function livePage({ isStill, ...drawing }: LiveDrawing & Drawing): PresentationDrawn {
  const { language, code, program, now } = drawing;
  const { presentationId: id } = program;
  const live = liveOf(program.isCanceled ? [] : program.slots, now);
  const seconds = isStill ? null : secondsUntilNext(live, now);
  const here = pathTo(language, code, liveAt(id));
  const title = [copy.live[language], program.title[language]].join(' | ');
  const body = html`<h1>${program.title[language]}</h1>${canceled(program, language) ?? saying(live, drawing)}
${live.halls.map((hall) => hallOf(hall, drawing))}
<p class="small state">${asOf(timeOf(now), seconds, language)}
<a href="${isStill ? here : `${here}?still=1`}">${copy[isStill ? 'again' : 'still'][language]}</a></p>
<p><a href="${pathTo(language, code, presentationAt(id))}">${copy.timetable[language]}</a></p>${afterwards(live, drawing)}`;
  const refreshing = seconds === null ? {} : { refreshSeconds: seconds };
  return { title, description: program.title[language], at: liveAt(id), body, ...refreshing };
}

const afterwards = ({ phase }: Live<Slot>, { language, code, program }: Drawing): Markup | null =>
  phase === 'over' && program.slots.some(({ work }) => work !== null)
    ? html`<p><a href="${pathTo(language, code, `works/${program.fiscalYear}`)}">${copy.works[language]}</a></p>`
    : null;

const videoOf = ({ kind, work }: Slot) => (kind === 'video' ? work?.videos[0] : undefined);

function secondsUntilNext({ halls }: Live<Slot>, now: Date): number {
  const shown = halls.flatMap((hall) => hall.now).filter((slot) => videoOf(slot) !== undefined);
  const left = shown.map(({ endsAt }) => Math.ceil((endsAt.getTime() - now.getTime()) / MILLIS));
  return Math.min(LONGEST_SECONDS, Math.max(REFRESH_SECONDS, ...left));
}

function saying({ phase, next }: Live<Slot>, { language }: Drawing): Markup | null {
  if (phase === 'on') return null;
  const goesOn = next ? nextAt(momentName(next.startsAt, language), language) : '';
  return html`<p class="lead">${copy[phase][language]} ${goesOn}</p>`;
}

function hallOf({ hall, now, next, lateMinutes }: HallNow<Slot>, drawing: Drawing): Markup {
  const { language } = drawing;
  const late = lateMinutes > 0 ? lateBy(lateMinutes, language) : copy.onTime[language];
  const slots = (shown: readonly Slot[]) =>
    html`<ol class="slots">${shown.map((slot) => html`<li>${slotOf(slot, drawing)}</li>`)}</ol>`;
  return html`<section class="card state"><h2>${hall[language]}</h2><p class="small"><strong>${late}</strong></p>
<h3>${copy.now[language]}</h3>${now.length > 0 ? slots(now) : html`<p>${copy.nothingNow[language]}</p>`}${now.map((slot) => video(slot, language)).filter((each) => each !== null)}
<h3>${copy.next[language]}</h3>${next ? slots([next]) : html`<p>${copy.noMore[language]}</p>`}</section>`;
}

function video(slot: Slot, language: Drawing['language']): Markup | null {
  const file = videoOf(slot);
  if (!file || !slot.work) return null;
  const href = `/public/works/${slot.work.workId}/files/${file}`;
  return html`<video controls preload="metadata" src="${href}"><a href="${href}">${copy.openVideo[language]}</a></video>`;
}
