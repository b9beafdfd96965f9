import * as contract from '#contract';
import type { AuthorizedScope, Id, PersonId, Reach } from '#kernel';
import { Database } from '#platform';
import { grants } from '../../libs/contexts/identity/data/grants.ts';
import type { Client } from './client.ts';
import { serves } from './cohort.ts';
import { wordsIn } from './paper.ts';
import { aPresentation, aSlot } from './presentation.ts';
import { paramsFor, sampleFor } from './sample-input.ts';
import { anOffice, aTeacher } from './town.ts';
import { aGathering, aTrainee, aYear, type TraineeGround, type YearGround } from './trainee.ts';
import { aWorkShown } from './works.ts';
import type { World } from './world.ts';

type SlotId = Id<'PresentationSlot'>;
export type JudgeName = 'mori' | 'sato' | 'abe';

export interface JudgingGround {
  readonly clerk: Client;
  readonly year: YearGround;
  readonly gatheringId: Id<'Gathering'>;
  readonly presentationId: Id<'ResultsPresentation'>;
  /** Of the first trainee, of the second, of nobody, of both; the opening is judged by nobody. */
  readonly slots: Readonly<Record<'stage' | 'poster' | 'video' | 'team' | 'opening', SlotId>>;
  /** Of two tracks; Mori is the mentor of the first. */
  readonly trainees: readonly [TraineeGround, TraineeGround];
  /** Judges of two tracks, and a trainer who is no judge. */
  readonly people: Readonly<Record<JudgeName | 'trainer', PersonId>>;
  readonly clients: Readonly<Record<JudgeName | 'trainer', Client>>;
}

/** A published results presentation without criteria yet: two on stage, a poster, a video and an opening. */
export async function aJudgedPresentation(world: World): Promise<JudgingGround> {
  const { owner } = world;
  const office = await anOffice(owner);
  const year = await aYear(owner);
  const [first, second] = year.trackIds;
  const trainees = [
    await aTrainee(owner, year, { name: '星野 一', trackId: first }),
    await aTrainee(owner, year, { name: '月島 二', trackId: second }),
  ] as const;
  const staff = async (name: string, part: string, trackId = first) => {
    const personId = await aTeacher(owner, office, name);
    await serves(owner, { ...year, trackId, personId, part });
    return personId;
  };
  const people = {
    mori: await staff('森 真', 'judge'),
    sato: await staff('佐藤 優', 'judge', second),
    abe: await staff('阿部 香', 'judge'),
    trainer: await staff('虎井 名', 'trainer'),
  };
  await owner.query(
    `insert into mentorships (trainee_id, mentor_id, organization_id, learner_id, cohort_id, track_id)
     select id, $2, organization_id, learner_id, cohort_id, track_id from trainees where id = $1`,
    [trainees[0].traineeId, people.mori],
  );
  const as = (person: PersonId) => world.as(person, office.id);
  const clients = {
    mori: await as(people.mori),
    sato: await as(people.sato),
    abe: await as(people.abe),
    trainer: await as(people.trainer),
  };
  const clerk = await as(office.clerk);
  return { clerk, year, trainees, people, clients, ...(await presented(world, year, trainees)) };
}

async function presented({ owner }: World, { offeringId }: YearGround, [first, second]: JudgingGround['trainees']) {
  const gatheringId = await aGathering(owner, offeringId, '2027-03-05');
  const { presentationId, slotId: opening } = await aPresentation(owner, gatheringId, { isPublished: true });
  await owner.query(`update presentation_slots set kind = 'other' where id = $1`, [opening]);
  const team = await aWorkShown(owner, first.traineeId);
  await owner.query(
    `insert into work_authors (work_id, trainee_id, organization_id, learner_id, cohort_id, track_id, state, since)
     select $1, id, organization_id, learner_id, cohort_id, track_id, 'author', joined_at from trainees where id = $2`,
    [team, second.traineeId],
  );
  const slot = (title: string, after: number, more: object = {}) =>
    aSlot(owner, { presentationId, title, after, ...more });
  const slots = {
    poster: await slot('ポスター', 90, { kind: 'poster', workId: await aWorkShown(owner, second.traineeId) }),
    stage: await slot('登壇', 70, { workId: await aWorkShown(owner, first.traineeId) }),
    video: await slot('動画', 100, { kind: 'video' }),
    team: await slot('共同の登壇', 80, { workId: team }),
    opening,
  };
  return { gatheringId, presentationId, slots };
}

type Route = contract.Served<contract.Shape, contract.Shape, contract.Shape>;

const isServed = (entry: unknown): entry is Route => typeof entry === 'object' && entry !== null && 'route' in entry;

/** What somebody with these roles may ask for, and anybody. */
export const readable = (...roles: (keyof typeof grants)[]): Route[] =>
  (Object.values(contract) as unknown[])
    .filter(isServed)
    .filter(
      ({ route: { method, permission } }) =>
        method === 'GET' && (permission === 'anyone' || roles.some((role) => permission in grants[role])),
    );

/** All that is answered on these routes, with every id of the presentation that somebody may know. */
export async function everythingSaid(
  { year, people, slots, trainees, presentationId, gatheringId }: JudgingGround,
  client: Client,
  routes: readonly Route[],
): Promise<string> {
  const { cohortId, trackIds, programId, offeringId, organizationId } = year;
  const ofYear = { cohortId, trackId: trackIds[0], programId, offeringId, organizationId };
  const own = { traineeId: trainees[0].traineeId, about: 'person', id: people.trainer };
  const ids = { ...ofYear, ...own, presentationId, gatheringId, slotId: slots.stage };
  const said: string[] = [];
  for (const entry of routes) {
    const asked = { params: paramsFor(entry, ids), input: sampleFor(entry, ids) as never };
    said.push(`${entry.name} ${await wordsIn(await client.fetch(entry, asked))}`);
  }
  return said.join('\n');
}

/** How many rows the database shows: drafts, judgements, scores, conflicts, comments for presenters. */
export async function judgingRowsFor(world: World, reach: Reach & { readonly id: PersonId }): Promise<number[]> {
  const scope = { actor: { personId: reach.id, grants: {} }, reach, rows: reach } as unknown as AuthorizedScope;
  const tables = ['judgement_drafts', 'judgements', 'judgement_scores', 'judge_conflicts', 'presenter_comments'];
  const counts: number[] = [];
  for (const table of tables) {
    const sql = `select count(*)::int as count from ${table}`;
    counts.push((await world.api.get(Database).read<{ count: number }>(scope, sql))[0]?.count ?? -1);
  }
  return counts;
}
