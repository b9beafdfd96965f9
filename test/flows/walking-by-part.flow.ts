import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import { type Id, newId, type PersonId, type Role } from '#kernel';
import { grants } from '../../libs/contexts/identity/data/grants.ts';
import type { Client } from '../world/client.ts';
import { aCohort, type CohortGround, serves } from '../world/cohort.ts';
import { aProfile } from '../world/cohort-to-apply-to.ts';
import { aJournal } from '../world/journal.ts';
import { wordsIn } from '../world/paper.ts';
import { anApplication, type Applied } from '../world/reviewing.ts';
import { paramsFor, sampleFor } from '../world/sample-input.ts';
import { aNewcomer, anOffice, aTeacher, type Office } from '../world/town.ts';
import { aGathering, aMilestone, aTrainee, aYear, type TraineeGround, type YearGround } from '../world/trainee.ts';
import { aWorkShown } from '../world/works.ts';
import { aWorld, type World } from '../world/world.ts';

type Route = contract.Served<contract.Shape, contract.Shape, contract.Shape>;
type Track = 0 | 1;
type Ids = Readonly<Record<string, string>>;

const PARTS = ['reviewer', 'trainer', 'assistant', 'judge', 'course-master'] as const;
/** What is kept of the people of each track, under words that stand nowhere else. */
const KEPT = [
  'applicant',
  'school',
  'answer',
  'review',
  'trainee',
  'log',
  'note',
  'handed-in',
  'contact',
  'address',
  'way',
  'private-work',
] as const;
const wordOf = (kept: string, track: Track): string => `金糸雀：${kept}：${['表現', '開発'][track]}`;
const WORDS = KEPT.flatMap((kept) =>
  ([0, 1] as const).map((track) => [`${kept} ${track}`, wordOf(kept, track)] as const),
);

const isServed = (entry: unknown): entry is Route => typeof entry === 'object' && entry !== null && 'route' in entry;
const routesOf = (...roles: Role[]) =>
  (Object.values(contract) as unknown[])
    .filter(isServed)
    .filter(
      ({ route: { method, permission } }) =>
        method === 'GET' && (permission === 'anyone' || roles.some((role) => permission in grants[role])),
    );
const GUIDED = ['trainee 0', 'log 0', 'note 0', 'handed-in 0'];

describe('Walking the year by the part one has in it', () => {
  let world: World;
  let office: Office;
  let year: YearGround;
  let reviewed: CohortGround;
  let places: readonly [Ids, Ids];
  let applied: readonly [Applied, Applied];
  let reader: PersonId;

  beforeAll(async () => {
    world = await aWorld();
    office = await anOffice(world.owner);
    year = await aYear(world.owner);
    reviewed = await aCohort(world.owner, { phase: 'reviewing' });
    reader = await aTeacher(world.owner, office, 'すでに審査した人');
    applied = [await applies(0), await applies(1)];
    places = [await aPlace(0), await aPlace(1)];
  }, 60_000);
  afterAll(() => world.end());

  /** An application that was reviewed, in the words of its track. */
  async function applies(track: Track): Promise<Applied> {
    const self = { name: wordOf('applicant', track), school: wordOf('school', track) };
    const one = await anApplication(world.owner, reviewed, { track, self, text: wordOf('answer', track) });
    const assignmentId = await assigned(one, track, reader, 'given');
    const { organizationId, cohortId, trackIds } = reviewed;
    const place = [organizationId, cohortId, trackIds[track], one.applicationId];
    const row: unknown[] = [assignmentId, ...place, reader, wordOf('review', track)];
    await world.owner.query(
      `insert into reviews (assignment_id, organization_id, cohort_id, track_id, application_id, reviewer_id, comment, given_at)
       values ($1, $2, $3, $4, $5, $6, $7, '2026-11-21T10:00:00+09:00')`,
      row,
    );
    return one;
  }

  async function assigned({ applicationId }: Applied, track: Track, reviewerId: PersonId, state = 'awaited') {
    const id = newId<'ReviewAssignment'>();
    await world.owner.query(
      `insert into review_assignments (id, organization_id, cohort_id, track_id, application_id, reviewer_id, state,
         brought_by, assigned_by, assigned_at, reason, version)
       values ($1, $2, $3, $4, $5, $6, $7, 'hand', $8, '2026-11-20T10:00:00+09:00', 'なし', 1)`,
      [
        id,
        reviewed.organizationId,
        reviewed.cohortId,
        reviewed.trackIds[track],
        applicationId,
        reviewerId,
        state,
        office.clerk,
      ],
    );
    return id;
  }

  /** A trainee of a track with everything that is kept of one; the ids as addresses name them. */
  async function aPlace(track: Track): Promise<Ids> {
    const { owner } = world;
    const trackId = year.trackIds[track];
    const trainee = await aTrainee(owner, year, { trackId, name: wordOf('trainee', track) });
    const gatheringId = await aGathering(owner, year.offeringId, `2027-02-2${track}`, track + 1);
    const journal = await aJournal(owner, trainee.traineeId, { by: office.clerk, words: wordOf('log', track) });
    await owner.query('update trainee_notes set body = $2 where id = $1', [
      journal.traineeNoteId,
      wordOf('note', track),
    ]);
    await tells(trainee, gatheringId, track);
    const milestoneId = await handsIn(trainee, track);
    const workId = await aWorkShown(owner, trainee.traineeId);
    await owner.query(`update works set visibility = 'private', title_ja = $2 where id = $1`, [
      workId,
      wordOf('private-work', track),
    ]);
    const { applicationId } = applied[track];
    const ofPerson = { personId: trainee.learner, about: 'person', id: trainee.learner };
    const ofYear = { offeringId: year.offeringId, programId: year.programId, organizationId: year.organizationId };
    const ofSite = { code: `makers-${year.programId}`, fiscalYear: '2026', pageKind: 'results' };
    const ofApplication = { cohortApplicationId: applicationId, applicationId };
    const ofTrainee = {
      traineeId: trainee.traineeId,
      enrollmentId: trainee.enrollmentId,
      gatheringId,
      milestoneId,
      workId,
    };
    return { trackId, ...journal, ...ofPerson, ...ofYear, ...ofSite, ...ofApplication, ...ofTrainee };
  }

  const FIVE = 'trainee_id, organization_id, learner_id, cohort_id, track_id';
  const OF = `id, organization_id, learner_id, cohort_id, track_id from trainees where id = $1`;

  async function tells({ traineeId }: TraineeGround, gatheringId: Id<'Gathering'>, track: Track): Promise<void> {
    const { owner } = world;
    await owner.query(
      `insert into emergency_contacts (position, name, relation, phone, ${FIVE}) select 1, $2, '母', '03-0000-0000', ${OF}`,
      [traineeId, wordOf('contact', track)],
    );
    await owner.query(
      `insert into insurance_entries (name, born_on, address, told_at, ${FIVE}) select 'ある人', '2004-07-19', $2, joined_at, ${OF}`,
      [traineeId, wordOf('address', track)],
    );
    await owner.query(
      `insert into travel_needs (gathering_id, needs_travel, lodging_nights, travels_from, subsidy, note, told_at, ${FIVE})
       select $2, true, 1, $3, 'none', '', joined_at, ${OF}`,
      [traineeId, gatheringId, wordOf('way', track)],
    );
  }

  async function handsIn({ traineeId }: TraineeGround, track: Track): Promise<Id<'Milestone'>> {
    const { owner } = world;
    const trackId = year.trackIds[track];
    const milestoneId = await aMilestone(owner, { ...year, trackIds: [trackId, trackId] });
    await owner.query(
      `insert into submissions (milestone_id, state, latest, awaits_feedback, ${FIVE}) select $2, 'submitted', 1, true, ${OF}`,
      [traineeId, milestoneId],
    );
    await owner.query(
      `insert into submission_versions (milestone_id, number, submitted_at, digest, body, links, is_answer, ${FIVE})
       select $2, 1, joined_at, 'digest', $3, '{}', false, ${OF}`,
      [traineeId, milestoneId, wordOf('handed-in', track)],
    );
    return milestoneId;
  }

  const withPart = async (part: string, track: Track = 0): Promise<PersonId> => {
    const personId = await aTeacher(world.owner, office, `${part}の人`);
    for (const cohort of [year, reviewed]) {
      await serves(world.owner, { cohortId: cohort.cohortId, trackId: cohort.trackIds[track], personId, part });
    }
    return personId;
  };

  /** Everything that somebody is told who asks each route with what is known of both tracks. */
  async function toldTo(client: Client, routes: readonly Route[], known: Ids = {}): Promise<string[]> {
    let said = '';
    for (const place of places) {
      for (const cohort of [year, reviewed]) {
        const trackId = cohort.trackIds[place.trackId === year.trackIds[0] ? 0 : 1];
        const ids = { ...place, trackId, cohortId: cohort.cohortId, ...known };
        for (const entry of routes) {
          if (cohort === reviewed && !/:(trackId|cohortId)/.test(entry.route.path)) continue;
          const answered = await client.fetch(entry, {
            params: paramsFor(entry, ids),
            input: sampleFor(entry, ids) as never,
          });
          expect([entry.name, answered.status < 500]).toEqual([entry.name, true]);
          said += await wordsIn(answered);
        }
      }
    }
    return WORDS.flatMap(([name, word]) => (said.includes(word) ? [name] : []));
  }
  const toldToStaff = async (personId: PersonId) =>
    toldTo(await world.as(personId, office.id), routesOf('learner', 'instructor'));

  it('tells each part of a track what it needs, and nothing of the other track', async () => {
    const told: Record<string, string[]> = {};
    for (const part of PARTS) told[part] = await toldToStaff(await withPart(part));
    expect(told).toEqual({
      reviewer: [],
      trainer: [...GUIDED, 'contact 0'],
      assistant: GUIDED,
      judge: [],
      'course-master': ['answer 0', 'review 0', ...GUIDED, 'contact 0'],
    });
  });

  it('tells a reviewer the answers that are before them, and never whose they are', async () => {
    const reviewer = await withPart('reviewer');
    const assignmentId = await assigned(applied[0], 0, reviewer);
    const client = await world.as(reviewer, office.id);
    expect(await toldTo(client, routesOf('learner', 'instructor'), { assignmentId })).toEqual(['answer 0']);
  });

  it('tells whoever guides the other track nothing of this one; whoever comes to it sees it: the walk finds what is there', async () => {
    const trainer = await withPart('trainer', 1);
    const ofOther = [...GUIDED, 'contact 0'].map((name) => name.replace('0', '1'));
    expect((await toldToStaff(trainer)).toSorted()).toEqual(ofOther.toSorted());
    await serves(world.owner, { cohortId: year.cohortId, trackId: year.trackIds[0], personId: trainer });
    expect((await toldToStaff(trainer)).toSorted()).toEqual([...ofOther, ...GUIDED, 'contact 0'].toSorted());
  });

  it('tells a trainee what is theirs but the notes on them, and a graduate, an applicant and the public nothing', async () => {
    const own = await world.as(places[0].personId as PersonId, null);
    // Those of one year know each other's names: works have authors of several tracks.
    const theirs = [
      'trainee 0',
      'trainee 1',
      'log 0',
      'handed-in 0',
      'contact 0',
      'address 0',
      'way 0',
      'private-work 0',
    ];
    expect((await toldTo(own, routesOf('applicant'))).toSorted()).toEqual(theirs.toSorted());
    const before = await aYear(world.owner, { fiscalYear: 2025 });
    const graduate = (await aTrainee(world.owner, before)).learner;
    const applicant = (await anApplication(world.owner, reviewed)).person;
    for (const stranger of [graduate, applicant, await aNewcomer(world.owner)]) {
      expect(await toldTo(await world.as(stranger, null), routesOf('applicant'))).toEqual([]);
    }
    expect(await toldTo(await world.visitor(), routesOf())).toEqual([]);
  });

  it('tells a guardian by their link who asks, and nothing else', async () => {
    const open = await aCohort(world.owner);
    const minor = await aNewcomer(world.owner);
    const child = await world.as(minor, null);
    const ofCohort = { cohortId: open.cohortId };
    const guardianMail = 'oya@example.jp';
    const input = { ...aProfile, bornOn: '2010-11-23', guardianMail };
    await child.ask(contract.keepApplicantProfile, { params: ofCohort, input });
    await child.ask(contract.askGuardianConsent, { params: ofCohort, input: {} });
    await world.settle();
    const mail = world.mailbox.mails.find(({ to }) => to === guardianMail)?.text ?? '';
    const code = /guardian#code=([0-9a-f]+)/.exec(mail)?.[1] ?? '';
    const guardian = await world.visitor();
    const { answer } = await guardian.ask(contract.viewGuardianConsent, { params: {}, input: { code } });
    expect(Object.keys(answer)).toEqual(['applicant', 'program', 'fiscalYear']);
    expect(answer.applicant).toBe(aProfile.name);
    expect(await toldTo(guardian, routesOf(), { code, cohortId: open.cohortId, personId: minor })).toEqual([]);
    const told = (Object.values(contract) as unknown[])
      .filter(isServed)
      .filter(({ route }) => route.permission !== 'anyone');
    for (const entry of told.filter(({ route }) => route.method === 'GET')) {
      const answered = await guardian.fetch(entry, {
        params: paramsFor(entry, { code }),
        input: sampleFor(entry, {}) as never,
      });
      expect([entry.name, answered.status]).toEqual([entry.name, 401]);
    }
  });
});
