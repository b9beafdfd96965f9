import * as contract from '#contract';
import type { Id } from '#kernel';
import type { Browser } from './browser.ts';
import { officeOf, type Scene, trainerOf } from './cohort.ts';
import { audienceWords, drawnComments, judgingCriteria, openingTitle, stages } from './presenting-words.ts';
import type { YearInPlay } from './trainees.ts';

export interface Presented {
  readonly presentationId: Id<'ResultsPresentation'>;
  readonly sessionId: Id<'OfferingSession'>;
}

/** Who judges: they train in tracks of other years. */
const JUDGES = ['learning', 'research'];
const [OPENS_AT, STAGE_AT, STAGE_MINUTES, PAUSE_MINUTES, POSTERS_AT, POSTER_MINUTES] = [
  '10:00',
  '10:30',
  15,
  5,
  '13:30',
  90,
];
const MOST_SCORE = 5;
const [ROOM_PLACES, WALK_INS] = [80, 43];

/** The office makes an event of the year its results presentation; what goes before the works is said already. */
export async function definePresentation(scene: Scene, { cohortId }: YearInPlay, title: string): Promise<Presented> {
  const office = await officeOf(scene);
  const { items } = await office.ask(contract.listGatheringsToPresent);
  const gathering = items.find((one) => one.cohortId === cohortId && one.title.ja === title);
  const sessionId = gathering?.days[0]?.sessionId as Id<'OfferingSession'>;
  const input = { gatheringId: gathering?.gatheringId as Id<'Gathering'>, notice: openingTitle.notice };
  const { presentationId } = await office.ask(contract.definePresentation, { input });
  const params = { presentationId: presentationId as Id<'ResultsPresentation'> };
  const slot = { sessionId, startsAt: OPENS_AT, minutes: 20, kind: 'other' as const, hall: stages.main, booth: null };
  const opening = { ...slot, title: openingTitle.title, trackId: null, workId: null };
  await office.ask(contract.addSlot, { params, input: opening });
  return { ...params, sessionId };
}

/** The works that anybody may see are shown on stage and as posters. */
export async function showWorks(scene: Scene, { cohortId }: YearInPlay, { presentationId, sessionId }: Presented) {
  const [office, params] = [await officeOf(scene), { presentationId }];
  const { items } = await office.ask(contract.listWorks, { input: { cohortId, sort: 'title', perPage: 50 } });
  const workIds = items.filter(({ publication }) => publication === 'public').map(({ workId }) => workId as Id<'Work'>);
  const run = { sessionId, workIds, booth: 1 };
  const staged = { startsAt: STAGE_AT, minutes: STAGE_MINUTES, pauseMinutes: PAUSE_MINUTES, hall: stages.main };
  await office.ask(contract.fillSlots, { params, input: { ...run, ...staged, kind: 'stage' } });
  const posters = { startsAt: POSTERS_AT, minutes: POSTER_MINUTES, pauseMinutes: 0, hall: stages.posters };
  await office.ask(contract.fillSlots, { params, input: { ...run, ...posters, kind: 'poster' } });
}

export async function publishTimetable(scene: Scene, { presentationId }: Presented): Promise<void> {
  const [office, params] = [await officeOf(scene), { presentationId }];
  const { version } = await office.ask(contract.viewPresentation, { params });
  await office.ask(contract.publishTimetable, { params, input: { isPublished: true, version } });
}

interface Doors {
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Where to watch from elsewhere; null where one has to be in the room. */
  readonly watchLink: string | null;
}

/** Anybody may register for the results presentation. */
export async function openDoors(scene: Scene, { presentationId }: Presented, { opensAt, closesAt, watchLink }: Doors) {
  const office = await officeOf(scene);
  const times = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
  const places = { roomPlaces: ROOM_PLACES, onlinePlaces: watchLink ? null : 0, watchLink };
  const input = { ...times, ...places, ...audienceWords, version: 0 };
  await office.ask(contract.openAudience, { params: { presentationId }, input });
}

/** Whoever came without having registered is counted at the door. */
export async function countAtDoor(scene: Scene, { presentationId }: Presented): Promise<void> {
  const office = await officeOf(scene);
  await office.ask(contract.countWalkIns, { params: { presentationId }, input: { people: WALK_INS } });
}

/** The office says by what is judged, and who judges. */
export async function callJudges(scene: Scene, year: YearInPlay, { presentationId }: Presented): Promise<void> {
  const office = await officeOf(scene);
  const input = { criteria: judgingCriteria.map((one) => ({ ...one, criterionId: null })), version: 0 };
  await office.ask(contract.setJudgingCriteria, { params: { presentationId }, input });
  for (const judge of JUDGES) {
    for (const trackId of year.trackIds.values()) {
      const staffed = { trackId, personId: scene.trainers.get(judge) as never, part: 'judge' as const };
      await office.ask(contract.assignTrackStaff, { params: { cohortId: year.cohortId }, input: staffed });
    }
  }
}

/** On the day everybody scores what they saw; then the office closes the scoring and hands the comments on. */
export async function judgeWorks(scene: Scene, { presentationId }: Presented): Promise<void> {
  for (const [nth, code] of JUDGES.entries()) await scoreAll(await trainerOf(scene, code), presentationId, nth);
  const [office, params] = [await officeOf(scene), { presentationId }];
  const { version } = await office.ask(contract.viewJudgingBoard, { params });
  const closed = await office.ask(contract.closeScoring, { params, input: { version } });
  await office.ask(contract.releaseJudgesComments, { params, input: { version: closed.version } });
}

async function scoreAll(judge: Browser, presentationId: string, nth: number): Promise<void> {
  const { rounds } = await judge.ask(contract.listMyJudging);
  const own = rounds.find((round) => round.presentationId === presentationId);
  for (const [at, { slotId }] of (own?.slots ?? []).entries()) {
    const params = { slotId: slotId as Id<'PresentationSlot'> };
    const { criteria, draft } = await judge.ask(contract.viewJudgedSlot, { params });
    const scores = criteria.map(({ criterionId }, of) => ({
      criterionId: criterionId as Id<'JudgingCriterion'>,
      score: MOST_SCORE - ((at + of + nth) % 3),
    }));
    const comment = drawnComments[(at + nth) % drawnComments.length] ?? '';
    await judge.ask(contract.giveJudgement, { params, input: { scores, comment, revision: draft.revision } });
  }
}
