import { fiscalYearInJapanese } from '#kernel';
import { html, type Markup } from '#platform';
import { applicationsAt, bornFrom, type PublicCohort, type PublicTrack } from '../domain/public-cohort.ts';
import type { InBoth, Language } from '../domain/languages.ts';

const said = (ja: string, en: string): InBoth => ({ ja, en });
const copy = {
  before: said('応募の受付は、次の日時に始まります。', 'Applications open at the following time.'),
  open: said('応募を受け付けています。', 'Applications are open.'),
  over: said('この年度の応募の受付は終わりました。', 'Applications of this fiscal year have closed.'),
  apply: said('サインインして応募する', 'Sign in and apply'),
  register: said('はじめての人は、先に登録してください', 'If you are new here, register first'),
  dates: said('応募と選考の日程', 'Dates of application and selection'),
  who: said('応募できる人', 'Who may apply'),
  opensAt: said('応募の開始', 'Applications open'),
  closesAt: said('応募の締切', 'Applications close'),
  assignment: said('応募課題の締切', 'Assignments are due'),
  result: said('結果の発表', 'Result'),
  answers: said('参加の回答の期限', 'Answers are due'),
  born: said('生年月日', 'Date of birth'),
  bornFrom: said('以降に生まれた人', ' or later'),
  home: said('住所', 'Home'),
  inJapan: said('日本に住んでいる人', 'In Japan'),
  graduates: said('過去の修了者', 'Graduates'),
  mayApply: said('応募できます', 'May apply again'),
  mayNot: said('応募できません', 'Cannot apply again'),
  tracks: said('応募できるコースの数', 'Tracks one may apply to'),
  listed: said('コースの一覧', 'The tracks'),
  places: said('定員', 'Places'),
  seminars: said('ゼミ', 'Seminars'),
  'course-master': said('コースマスター', 'Course master'),
  trainer: said('トレーナー', 'Trainer'),
  assistant: said('アシスタント', 'Assistant'),
  inTime: said('（日本時間）', ' (Japan time)'),
} as const;

/** Whether one can apply now, and until when or from when. */
export function applicationNote(cohort: PublicCohort, language: Language, now: Date): Markup {
  const state = applicationsAt(now, cohort);
  const at = { before: cohort.applicationOpensAt, open: cohort.applicationClosesAt, over: null }[state];
  const page = `/cohorts/${cohort.cohortId}`;
  const label = state === 'open' ? html`${copy.closesAt[language]}: ` : null;
  return html`<section class="card state"><p><strong>${yearIn(language, cohort)}: ${copy[state][language]}</strong></p>${
    at && html`<p>${label}${momentIn(language, at)}${copy.inTime[language]}</p>`
  }${state === 'open' ? html`<p><a class="btn" href="${page}">${copy.apply[language]}</a></p><p><a href="/sign-up?then=${page}">${copy.register[language]}</a></p>` : null}</section>`;
}

/** The times of the selection. */
export function cohortDates(cohort: PublicCohort, language: Language): Markup {
  const { assignmentClosesAt } = cohort;
  const rows: [InBoth, string][] = [
    [copy.opensAt, momentIn(language, cohort.applicationOpensAt)],
    [copy.closesAt, momentIn(language, cohort.applicationClosesAt)],
    ...(assignmentClosesAt ? [[copy.assignment, momentIn(language, assignmentClosesAt)] as [InBoth, string]] : []),
    [copy.result, dayIn(language, cohort.resultOn)],
    [copy.answers, momentIn(language, cohort.answersCloseAt)],
  ];
  return html`<section><h2>${headed(copy.dates, language, cohort)}</h2>${facts(rows, language)}</section>`;
}

/** Who may apply, as the rules of the year have it. */
export function cohortRules(cohort: PublicCohort, language: Language): Markup {
  const birthday = bornFrom(cohort);
  const rows: [InBoth, string][] = [
    ...(birthday
      ? [[copy.born, `${birthdayIn(language, birthday)}${copy.bornFrom[language]}`] as [InBoth, string]]
      : []),
    ...(cohort.residentsOnly ? [[copy.home, copy.inJapan[language]] as [InBoth, string]] : []),
    [copy.graduates, copy[cohort.graduatesMayApply ? 'mayApply' : 'mayNot'][language]],
    [copy.tracks, String(cohort.mostApplications)],
  ];
  return html`<section><h2>${headed(copy.who, language, cohort)}</h2>${facts(rows, language)}</section>`;
}

/** The tracks with their seminars. */
export const cohortTracks = (cohort: PublicCohort, language: Language): Markup =>
  html`<section><h2>${headed(copy.listed, language, cohort)}</h2><ul class="cards">${cohort.tracks.map((track) =>
    oneTrack(track, language),
  )}</ul></section>`;

const oneTrack = ({ code, name, summary, places, seminars, trainers }: PublicTrack, language: Language): Markup =>
  html`<li class="card" id="${code}"><h3>${name[language]}</h3><p>${summary[language]}</p>
<p class="small">${copy.places[language]}: ${places}</p>${
    seminars.length
      ? html`<p class="small">${copy.seminars[language]}: ${seminars.map((seminar) => seminar[language]).join(language === 'ja' ? '、' : ', ')}</p>`
      : null
  }${trainers.map(
    ({ part, name: who, text }) =>
      html`<h4>${who[language]} <span class="small">${copy[part][language]}</span></h4><p>${text[language]}</p>`,
  )}</li>`;

const facts = (rows: readonly [InBoth, string][], language: Language): Markup =>
  html`<dl class="kv">${rows.map(([term, value]) => html`<div><dt>${term[language]}</dt><dd>${value}</dd></div>`)}</dl>`;

const yearIn = (language: Language, { fiscalYear }: PublicCohort): string =>
  language === 'ja' ? fiscalYearInJapanese(fiscalYear) : `FY${fiscalYear}`;
const headed = (words: InBoth, language: Language, cohort: PublicCohort): string =>
  language === 'ja' ? `${words.ja}（${yearIn('ja', cohort)}）` : `${words.en}, ${yearIn('en', cohort)}`;

const days = { dateStyle: 'full', timeZone: 'Asia/Tokyo' } as const;
const moments = { ...days, timeStyle: 'medium' } as const;
const momentIn = (language: Language, at: Date): string => new Intl.DateTimeFormat(language, moments).format(at);
const birthdayIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Asia/Tokyo' }).format(
    new Date(`${day}T12:00:00+09:00`),
  );
const dayIn = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(language, days).format(new Date(`${day}T12:00:00+09:00`));
