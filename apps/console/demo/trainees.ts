import * as contract from '#contract';
import type { Id, PersonId } from '#kernel';
import type { Browser } from './browser.ts';
import { officeOf, type Scene, trainerOf } from './cohort.ts';
import type { CohortInPlay } from './selecting.ts';
import { type MilestoneInput, traineeWords } from './year-words.ts';

export interface Trainee {
  readonly traineeId: Id<'Trainee'>;
  readonly personId: PersonId;
  readonly name: string;
  readonly track: string;
  readonly topic: string;
}

/** A year while it is played: its people by their names. */
export interface YearInPlay extends CohortInPlay {
  readonly trainees: Map<string, Trainee>;
  readonly milestoneIds: Map<string, Id<'Milestone'>>;
}

export const personOf = ({ trainees }: YearInPlay, name: string): Trainee => {
  const found = trainees.get(name);
  if (!found) throw new Error(`${name} takes no part`);
  return found;
};

/** The office finds those who joined, and places each in a seminar and with the mentor of their track. */
export async function placeTrainees(scene: Scene, year: YearInPlay): Promise<void> {
  const office = await officeOf(scene);
  const { items } = await office.ask(contract.listTrainees, { input: { cohortId: year.cohortId, perPage: 100 } });
  for (const { id, name, version } of items) {
    const member = [...year.members.values()].find((one) => one.name === name);
    if (!member) continue;
    const [track = ''] = member.tracks;
    const traineeId = id as Id<'Trainee'>;
    year.trainees.set(name, { traineeId, personId: member.personId, name, track, topic: member.topic });
    const placing = {
      seminarId: year.seminarIds.get(track) ?? null,
      mentorIds: [scene.trainers.get(track) as PersonId],
      version,
    };
    await office.ask(contract.placeTrainee, { params: { traineeId }, input: placing });
  }
}

export async function defineMilestone(
  asker: Browser,
  { cohortId, milestoneIds }: YearInPlay,
  { key, ...input }: MilestoneInput & { readonly key: string },
): Promise<void> {
  const { id } = await asker.ask(contract.defineMilestone, { params: { cohortId }, input });
  milestoneIds.set(key, id as Id<'Milestone'>);
}

interface HandedIn {
  readonly key: string;
  readonly body: string;
  readonly links?: string[];
  /** Only written, and not handed in yet. */
  readonly isDraft?: boolean;
}

/** A trainee writes what a milestone asks for, and hands it in. */
export async function handIn(trainee: Browser, year: YearInPlay, name: string, work: HandedIn): Promise<void> {
  const params = of(year, name, work.key);
  const { draft } = await trainee.ask(contract.viewMyMilestone, { params });
  const input = { revision: draft.revision, body: work.body, links: work.links ?? [] };
  await trainee.ask(contract.saveSubmissionDraft, { params, input });
  if (!work.isDraft) await trainee.ask(contract.submitMilestone, { params });
}

/** Everybody of a list hands in, a while after one another. */
export async function allHandIn({ stage }: Scene, year: YearInPlay, names: readonly string[], key: string) {
  for (const name of names) {
    stage.clock.pass(traineeWords.minutesBetween);
    const { personId, topic } = personOf(year, name);
    await handIn(await stage.back(personId), year, name, { key, body: traineeWords.submission(key, topic) });
  }
}

interface Judgement {
  readonly verdict: 'comment' | 'ask-revision' | 'accept';
  readonly comment: string;
  /** Of each criterion, where the milestone has some. */
  readonly level?: number;
  readonly reviseUntil?: string | null;
}

/** Whoever guides the track says what they think of the latest version. */
export async function feedBack(
  guide: Browser,
  year: YearInPlay,
  [name, key]: readonly [string, string],
  said: Judgement,
) {
  const params = of(year, name, key);
  const { milestone, versions } = await guide.ask(contract.viewSubmission, { params });
  const levels = milestone.rubric.map(({ criterionId }) => ({
    criterionId: criterionId as Id<'RubricCriterion'>,
    level: said.level ?? 1,
  }));
  const { verdict, comment, reviseUntil = null } = said;
  const number = versions[0]?.number ?? 1;
  await guide.ask(contract.giveFeedback, { params, input: { number, levels, comment, verdict, reviseUntil } });
}

/** What the trainers of the tracks accept, of everybody in a list. */
export async function acceptAll(scene: Scene, year: YearInPlay, names: readonly string[], key: string): Promise<void> {
  for (const track of year.trackIds.keys()) {
    const own = names.filter((name) => personOf(year, name).track === track);
    if (own.length === 0) continue;
    const guide = await trainerOf(scene, track);
    for (const [nth, name] of own.entries()) {
      const comment = traineeWords.praise[nth % traineeWords.praise.length] ?? '';
      await feedBack(guide, year, [name, key], { verdict: 'accept', comment, level: 3 });
    }
  }
}

/** A trainee writes into the log; answers the entry, so that somebody can answer it. */
export async function writeLog(trainee: Browser, year: YearInPlay, name: string, body: string) {
  const params = { traineeId: personOf(year, name).traineeId };
  const { logEntryId } = await trainee.ask(contract.writeLogEntry, { params, input: { body, links: [] } });
  return { logEntryId: logEntryId as Id<'LogEntry'> };
}

const of = (year: YearInPlay, name: string, key: string) => ({
  traineeId: personOf(year, name).traineeId,
  milestoneId: year.milestoneIds.get(key) as Id<'Milestone'>,
});
