import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import { newId, type PersonId } from '#kernel';
import type { Client } from '../world/client.ts';
import { aCohort, type CohortGround } from '../world/cohort.ts';
import { anApplication } from '../world/reviewing.ts';
import { anOffice } from '../world/town.ts';
import { aTrainee, aYear, type YearGround } from '../world/trainee.ts';
import { aWorld, type World } from '../world/world.ts';

type YearFigures = Record<'applications' | 'accepted' | 'joined' | 'completed' | 'outstanding', number>;

/** What somebody does: the tracks they apply to, and what becomes of it in the first of them. */
interface Played {
  readonly tracks: readonly (0 | 1)[];
  readonly state?: 'draft' | 'withdrawn';
  readonly result?: 'rejected' | 'accepted' | 'declined' | 'given-up';
  readonly ends?: 'completed' | 'outstanding' | 'not-completed' | 'left';
}

const PLAYED: readonly Played[] = [
  { tracks: [0], result: 'accepted', ends: 'completed' },
  { tracks: [0, 1], result: 'accepted', ends: 'outstanding' },
  { tracks: [1], result: 'accepted', ends: 'not-completed' },
  { tracks: [1, 0], result: 'given-up', ends: 'left' },
  { tracks: [0], result: 'declined' },
  { tracks: [0, 1], result: 'rejected' },
  { tracks: [1], result: 'rejected' },
  { tracks: [0], state: 'draft' },
  { tracks: [1], state: 'withdrawn' },
];
/** What was erased of the year before: of 3 people, 4 submitted applications. */
const ERASED = { people: 3, submitted: [3, 1] } as const;

describe('The report of a year', () => {
  let world: World;
  let clerk: Client;
  let applicant: Client;
  let year: YearGround;
  let before: CohortGround;

  beforeAll(async () => {
    world = await aWorld();
    const office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    year = await aYear(world.owner);
    before = await aCohort(world.owner, { phase: 'closed', fiscalYear: 2025 });
    await world.owner.query('update cohorts set program_id = $2, organization_id = $3 where id = $1', [
      before.cohortId,
      year.programId,
      year.organizationId,
    ]);
    before = { ...before, organizationId: year.organizationId };
    for (const played of PLAYED) await plays(played);
    const { person } = await anApplication(world.owner, before);
    applicant = await world.as(person, null);
    await erasedBefore();
  });
  afterAll(() => world.end());

  const plays = async ({ tracks, state, result, ends }: Played) => {
    let person: PersonId | undefined;
    for (const [at, track] of tracks.entries()) {
      const applied = await anApplication(world.owner, year, { track, ...(person && { person }) });
      person = applied.person;
      const { applicationId } = applied;
      if (state)
        await world.owner.query('update cohort_applications set state = $2 where id = $1', [applicationId, state]);
      const outcome = at === 0 ? result : 'rejected';
      if (!outcome) continue;
      await world.owner.query(
        `insert into application_results (organization_id, cohort_id, track_id, application_id, learner_id, state)
         values ($1, $2, $3, $4, $5, $6)`,
        [year.organizationId, year.cohortId, year.trackIds[track], applicationId, person, outcome],
      );
    }
    if (ends && person) await endsAs(person, year.trackIds[tracks[0] ?? 0], ends);
  };
  const endsAs = async (learner: PersonId, trackId: YearGround['trackIds'][0], ends: NonNullable<Played['ends']>) => {
    const { traineeId } = await aTrainee(world.owner, year, { learner, trackId });
    if (ends === 'left') {
      await world.owner.query(`update trainees set state = 'left', left_at = joined_at where id = $1`, [traineeId]);
      return;
    }
    const outcome = ends === 'not-completed' ? ends : 'completed';
    await world.owner.query(
      `insert into year_results (trainee_id, organization_id, learner_id, cohort_id, track_id, enrollment_id, outcome,
         is_outstanding, concluded_on)
       select id, organization_id, learner_id, cohort_id, track_id, enrollment_id, $2, $3, '2027-03-20' from trainees
       where id = $1`,
      [traineeId, outcome, ends === 'outstanding'],
    );
  };
  const erasedBefore = async () => {
    for (const [at, submitted] of ERASED.submitted.entries()) {
      await world.owner.query(
        `insert into erased_applications (track_id, cohort_id, submitted, drafts, withdrawn) values ($1, $2, $3, 2, 1)`,
        [before.trackIds[at], before.cohortId, submitted],
      );
    }
    await world.owner.query(
      `insert into application_erasures (id, organization_id, cohort_id, erased_at, people, submitters, applications, files)
       values ($1, $2, $3, '2026-11-01T09:00:00+09:00', 5, $4, 7, 0)`,
      [newId(), before.organizationId, before.cohortId, ERASED.people],
    );
  };

  /** The same figures, counted from what was played alone. */
  const counted = (track: 0 | 1) => {
    const submitted = PLAYED.filter(({ state }) => !state);
    const firsts = submitted.filter(({ tracks }) => tracks[0] === track);
    const ended = (...ends: Played['ends'][]) => firsts.filter((one) => ends.includes(one.ends)).length;
    return {
      applications: submitted.filter(({ tracks }) => tracks.includes(track)).length,
      accepted: firsts.filter(({ result }) => result === 'accepted' || result === 'given-up').length,
      joined: ended('completed', 'outstanding', 'not-completed', 'left'),
      completed: ended('completed', 'outstanding'),
      outstanding: ended('outstanding'),
    };
  };
  const figuresOf = ({ applications, accepted, joined, completed, outstanding }: YearFigures) => ({
    applications,
    accepted,
    joined,
    completed,
    outstanding,
  });
  const asked = () => ({ params: { cohortId: year.cohortId } });

  it('counts applications, distinct applicants and what became of them per track, as an independent count does', async () => {
    const { years } = (await clerk.ask(contract.viewYearReport, { ...asked(), input: {} })).answer;
    const [now] = years;
    const [first, second] = [counted(0), counted(1)];
    expect(now?.tracks.map(figuresOf)).toEqual([first, second]);
    expect(now?.applicants).toBe(PLAYED.filter(({ state }) => !state).length);
    const total = Object.entries(first).map(([name, figure]) => [name, figure + second[name as keyof typeof second]]);
    expect(now?.total).toEqual(Object.fromEntries(total));
    expect(now?.total).toEqual({ applications: 10, accepted: 4, joined: 4, completed: 2, outstanding: 1 });
  });

  it('stands beside the years before, whose erased applications still count', async () => {
    const { years } = (await clerk.ask(contract.viewYearReport, { ...asked(), input: {} })).answer;
    expect(years.map(({ fiscalYear, applicants }) => [fiscalYear, applicants])).toEqual([
      [2026, 7],
      [2025, ERASED.people + 1],
    ]);
    expect(years[1]?.tracks.map(({ applications }) => applications)).toEqual([4, 1]);
    const earlier = { params: { cohortId: before.cohortId }, input: {} };
    const alone = (await clerk.ask(contract.viewYearReport, earlier)).answer;
    expect(alone.years.map(({ fiscalYear }) => fiscalYear)).toEqual([2025]);
  });

  it('is taken along as a workbook and as a PDF, by the office alone', async () => {
    const xlsx = await clerk.fetch(contract.downloadYearReport, { ...asked(), input: { format: 'xlsx' } });
    expect([xlsx.status, new TextDecoder().decode((await xlsx.arrayBuffer()).slice(0, 2))]).toEqual([200, 'PK']);
    const pdf = await clerk.fetch(contract.downloadYearReport, { ...asked(), input: { format: 'pdf' } });
    expect([pdf.status, new TextDecoder().decode((await pdf.arrayBuffer()).slice(0, 5))]).toEqual([200, '%PDF-']);
    expect((await applicant.ask(contract.viewYearReport, { ...asked(), input: {} })).status).toBe(403);
  });
});
