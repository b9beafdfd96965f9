import {
  formTeams,
  handOutStickers,
  listSessions,
  recordResults,
  releaseResults,
  viewResults,
  viewTeams,
  writeSessionNote,
} from '#contract';
import type { Id, OfferingId } from '#kernel';
import type { Browser } from './browser.ts';

const TEAM_WORDS = [
  '記録係を早くに決め、時系列を最後まで保てました。',
  '委託先への連絡が早く、広報との調整もできました。',
];
const WORDS = [
  '住民への説明を自分の言葉で組み立てていました。',
  'ログの見方が的確でした。次は記録係にも挑んでください。',
  '迷ったときに声に出して相談できていました。',
  '初動の連絡先をすぐに確かめていました。',
];
const NOTE = '会場の無線が午後に一度切れました。次回は有線を用意してください。（デモ用のメモです）';
const [TEAM_LEAST, LEAST, STEP, SPREAD] = [78, 62, 7, 35];

const sessionOf = async (office: Browser, offeringId: OfferingId) => {
  const { items } = await office.ask(listSessions, { params: { offeringId } });
  return { offeringSessionId: items[0]?.id as Id<'OfferingSession'> };
};

/** Tables for a day to come; of whoever has a seat. */
export async function seatAtTables(office: Browser, offeringId: OfferingId): Promise<void> {
  const params = await sessionOf(office, offeringId);
  const { version } = await office.ask(viewTeams, { params });
  const rules = { smallest: 2, largest: 4, companionsTogether: false, seed: 'demo' };
  await office.ask(formTeams, { params, input: { version, ...rules } });
}

/** Results of a day that is over, and stickers for all who came; figures and words are invented. */
export async function rateDay(office: Browser, offeringId: OfferingId, isReleased: boolean): Promise<void> {
  const params = await sessionOf(office, offeringId);
  const { version, mostPoints, people, teams } = await office.ask(viewResults, { params });
  const came = people.filter(({ presence }) => presence === 'there');
  const input = {
    version,
    mostPoints,
    people: came.map(({ enrollmentId, version: seenVersion }, at) => ({
      enrollmentId: enrollmentId as Id<'Enrollment'>,
      points: LEAST + ((at * STEP) % SPREAD),
      comment: WORDS[at % WORDS.length] ?? '',
      seenVersion,
    })),
    teams: teams.map(({ teamId, version: seenVersion }, at) => ({
      teamId: teamId as Id<'Team'>,
      points: TEAM_LEAST + at * STEP,
      comment: TEAM_WORDS[at % TEAM_WORDS.length] ?? '',
      seenVersion,
    })),
  };
  const recorded = await office.ask(recordResults, { params, input });
  await office.ask(handOutStickers, { params, input: { enrollmentIds: null } });
  await office.ask(writeSessionNote, { params, input: { text: NOTE } });
  if (isReleased) await office.ask(releaseResults, { params, input: { version: recorded.version } });
}
