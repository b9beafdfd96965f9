import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type InputOf,
  listAwards,
  listCoverage,
  listMyAwards,
  myCertificate,
  recordAttendance,
  revokeAward,
  scheduleSession,
  viewWork,
} from '#contract';
import type { AwardId } from '#credentials';
import type { Id } from '#kernel';
import { Transaction } from '#platform';
import { CoverageRepository } from '../../libs/contexts/coverage/persistence/coverage.repository.ts';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { passesTheQuiz } from '../world/earning.ts';
import { textOn } from '../world/paper.ts';
import { aTaughtExercise, type TaughtExercise, wholeDay } from '../world/taught-exercise.ts';
import { aMember, anEnrollment, anOffice, aTown, type Office, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

type Mark = InputOf<typeof recordAttendance>['marks'][number]['mark'];
const DAY = '2026-12-01';

describe('An exercise is completed by being there', () => {
  let world: World;
  let office: Office;
  let exercise: TaughtExercise;
  let town: Town;
  let clerk: Client;
  let params: { offeringSessionId: Id<'OfferingSession'> };

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    await forgetEverybody(world.owner);
    world.clock.instant = new Date(`${DAY}T09:00:00+09:00`);
    office = await anOffice(world.owner);
    exercise = await aTaughtExercise(world.owner, office);
    town = await aTown(world.owner, '青空町', exercise.offering);
    await ruled({ attendance: 'full', quiz: 'none' });
    await world.owner.query(
      `update courses c set counts_as = 'cyder', name_ja = 'CYDER Aコース' from editions e join offerings o on o.edition_id = e.id
       where e.course_id = c.id and o.id = $1`,
      [exercise.offering],
    );
    const planner = await world.as(office.clerk, office.id);
    const scheduled = await planner.ask(scheduleSession, {
      params: { offeringId: exercise.offering },
      input: wholeDay(DAY),
    });
    params = { offeringSessionId: scheduled.answer.id as Id<'OfferingSession'> };
    world.clock.instant = new Date('2026-12-03T10:00:00+09:00');
    clerk = await world.as(office.clerk, office.id);
  });

  const ruled = (rule: { attendance: 'none' | 'full' | 'partial'; quiz: 'none' | 'passed' }) =>
    world.owner.query(
      `update editions e set completion_rule = $2 from offerings o where o.edition_id = e.id and o.id = $1`,
      [exercise.offering, { units: 'all-required', ...rule }],
    );
  const mark = async (am: Mark, pm: Mark, { seenVersion = 0, enrollmentId = town.enrollment } = {}) => {
    const marks = ([am, pm] as const).map((one, half) => ({
      nonce: randomUUID(),
      enrollmentId,
      halfDay: (['am', 'pm'] as const)[half] ?? 'am',
      mark: one,
      seenVersion,
      reason: seenVersion ? '記録の誤り' : undefined,
    }));
    const { answer } = await clerk.ask(recordAttendance, { params, input: { source: 'staff', marks } });
    await world.settle();
    return answer.outcomes.map(({ outcome }) => outcome);
  };
  const awards = async () => {
    const learner = await world.as(town.learner, town.id);
    return (await learner.ask(listMyAwards, { params: {} })).answer.items;
  };
  const told = async (kind: string) =>
    (await world.owner.query(`select facts from events where kind = $1 order by id`, [kind])).rows.map(
      ({ facts }) => facts,
    );
  const counts = async () =>
    (
      await world.owner.query(
        `select fiscal_year as year, cyder_persons as persons from coverage_years where organization_id = $1`,
        [town.id],
      )
    ).rows;
  /** What reactions kept must be what the ledger gives. */
  const expectRecountEqual = async () => {
    const kept = await world.owner.query('select * from coverage_years order by 1, 2');
    const transaction = world.worker.get(Transaction);
    const coverage = world.worker.get(CoverageRepository, { strict: false });
    await transaction.under('count-coverage', () => coverage.recountAll('2026-12-03' as never));
    const again = await world.owner.query('select * from coverage_years order by 1, 2');
    expect(again.rows).toEqual(kept.rows);
  };

  it('earns a certificate of completion with a badge, once, dated on the day of the exercise', async () => {
    await mark('full', 'full');
    expect(await told('course-completed')).toMatchObject([{ completedOn: DAY, countsAs: 'cyder', fiscalYear: 2026 }]);
    const [award, ...others] = await awards();
    expect(others).toEqual([]);
    expect(award).toMatchObject({ kind: 'completion', status: 'active', hasBadge: true, issuedOn: '2026-12-03' });
    const learner = await world.as(town.learner, town.id);
    const paper = await learner.fetch(myCertificate, { params: { awardId: award?.id as AwardId } });
    const text = await textOn(new Uint8Array(await paper.arrayBuffer()));
    expect(text.replaceAll(/\s/g, '')).toContain('修了証');
    expect(text).toContain('修了した日');
    expect(await counts()).toEqual([{ year: 2026, persons: 1 }]);
    await expectRecountEqual();
    expect(await mark('full', 'full', { seenVersion: 1 })).toEqual(['same', 'same']);
    expect(await told('course-completed')).toHaveLength(1);
  });

  // Origin: awbw pull request #2454, where a registration that nobody turned up for counted the organization as trained.
  it('never counts who did not come, who came in part where all is asked, or who canceled', async () => {
    const late = await aMember(world.owner, town.id, '遅刻 太郎');
    const gone = await aMember(world.owner, town.id, '取消 花子');
    const place = (learner: typeof late) => anEnrollment(world.owner, { id: town.id, learner }, exercise.offering);
    const [ofLate, ofGone] = [await place(late), await place(gone)];
    await world.owner.query(`update enrollments set state = 'withdrawn', ended_at = now() where id = $1`, [ofGone]);
    await mark('absent', 'absent');
    await mark('partial', 'full', { enrollmentId: ofLate });
    expect(await mark('full', 'full', { enrollmentId: ofGone })).toEqual(['not-confirmed', 'not-confirmed']);
    expect(await told('course-completed')).toEqual([]);
    expect(await told('award-made')).toEqual([]);
    expect(await told('exercise-missed')).toMatchObject([{ enrollmentId: town.enrollment }]);
    expect(await counts()).toEqual([]);
    const { answer } = await clerk.ask(listCoverage, { params: {}, input: { show: 'trained' } });
    expect(answer.total).toBe(0);
    await expectRecountEqual();
  });

  it('may be completed by attending in part, where the edition says so', async () => {
    await ruled({ attendance: 'partial', quiz: 'none' });
    await mark('absent', 'full');
    expect((await awards()).map(({ kind }) => kind)).toEqual(['completion']);
  });

  it('waits for its quiz too, whichever comes first, and the quiz alone earns nothing', async () => {
    await ruled({ attendance: 'full', quiz: 'passed' });
    const passes = async () => {
      await world.owner.query('update enrollments set passed_at = $2 where id = $1', [
        town.enrollment,
        world.clock.instant,
      ]);
      await passesTheQuiz(world, town, { offering: exercise.offering });
      await world.settle();
    };
    await passes();
    expect(await awards()).toEqual([]);
    await mark('full', 'full');
    expect((await awards()).map(({ kind }) => kind)).toEqual(['completion']);
    expect(await told('course-completed')).toMatchObject([{ completedOn: '2026-12-03' }]);
  });

  it('is doubted, not taken back, when attendance is corrected; the office revokes it with a reason, and it counts no more', async () => {
    await mark('full', 'full');
    await mark('absent', 'full', { seenVersion: 1 });
    const inDoubt = async () =>
      (await clerk.ask(listAwards, { params: {}, input: { tab: 'doubted' } })).answer.items.map(({ id }) => id);
    const [award] = await awards();
    expect(award?.status).toBe('active');
    expect(await inDoubt()).toEqual([award?.id]);
    expect((await clerk.ask(viewWork, { params: {}, input: {} })).answer.items).toContainEqual(
      expect.objectContaining({ kind: 'certificate-in-doubt', count: 1 }),
    );

    await mark('full', 'full', { seenVersion: 2 });
    expect(await inDoubt()).toEqual([]);
    expect([(await told('award-doubted')).length, (await told('award-upheld')).length]).toEqual([1, 1]);

    await mark('absent', 'absent', { seenVersion: 3 });
    expect(await counts()).toEqual([{ year: 2026, persons: 1 }]);
    const input = { cause: 'not-earned' as const, reason: '欠席していたことが名簿で分かった' };
    await clerk.ask(revokeAward, { params: { awardId: award?.id as AwardId }, input });
    await world.settle();
    expect((await awards()).map(({ status }) => status)).toEqual(['revoked']);
    expect(await counts()).toEqual([]);
    await expectRecountEqual();
    expect(await told('course-completed')).toHaveLength(1);
  });
});
