import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import { type Id, newId } from '#kernel';
import type { Client } from '../world/client.ts';
import { aCohort } from '../world/cohort.ts';
import { anOffice, type Office } from '../world/town.ts';
import { aTrainee, aYear, type TraineeGround, type YearGround } from '../world/trainee.ts';
import { aWorld, type World } from '../world/world.ts';

type Half = 'am' | 'pm';
type Mark = 'full' | 'partial' | 'absent';

describe('The end of a year', () => {
  let world: World;
  let office: Office;
  let clerk: Client;
  let year: YearGround;
  let diligent: TraineeGround;
  let absent: TraineeGround;
  let excused: TraineeGround;
  let gone: TraineeGround;
  let sessions: Id<'OfferingSession'>[];

  beforeAll(async () => {
    world = await aWorld();
    office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    year = await aYear(world.owner);
    diligent = await aTrainee(world.owner, year, { name: '修了 花子' });
    absent = await aTrainee(world.owner, year, { name: '欠席 太郎' });
    excused = await aTrainee(world.owner, year, { name: '事情 次郎', trackId: year.trackIds[1] });
    gone = await aTrainee(world.owner, year, { name: '離脱 三郎' });
    await world.owner.query(`update accounts set mail = 'absent@example.jp' where id = $1`, [absent.learner]);
    await world.owner.query(`update trainees set state = 'left', left_at = now() where id = $1`, [gone.traineeId]);
    sessions = [await anEvent(1, '2026-11-25'), await anEvent(2, '2026-11-26')];
    world.clock.instant = new Date('2026-11-27T10:00:00+09:00');
    clerk = await world.as(office.clerk, office.id);
    await attends(diligent, ['full', 'full', 'full', 'full']);
    await attends(absent, ['full', 'partial', 'absent', 'absent']);
    await attends(excused, ['full', 'full', 'absent', 'absent']);
    await isAccepted(diligent);
    await world.settle();
  });
  afterAll(() => world.end());

  const anEvent = async (number: number, day: string) => {
    const id = newId<'OfferingSession'>();
    await world.owner.query(
      `insert into offering_sessions (id, offering_id, number, day, starts_at, ends_at, title_ja, title_en, half_days,
         revision, state, version)
       values ($1, $2, $3, $4, $4::date + time '01:00', $4::date + time '08:00', '集まり', 'Event', '{am,pm}', 0, 'planned', 1)`,
      [id, year.offeringId, number, day],
    );
    return id;
  };
  const attends = async ({ enrollmentId }: TraineeGround, marks: readonly Mark[]) => {
    for (const [at, offeringSessionId] of sessions.entries()) {
      const input = {
        source: 'staff' as const,
        marks: (['am', 'pm'] as Half[]).map((halfDay, half) => ({
          nonce: randomUUID(),
          enrollmentId,
          halfDay,
          mark: marks[at * 2 + half] ?? 'absent',
          seenVersion: 0,
        })),
      };
      const recorded = await clerk.ask(contract.recordAttendance, { params: { offeringSessionId }, input });
      expect(recorded.answer.outcomes.map(({ outcome }) => outcome)).toEqual(['recorded', 'recorded']);
    }
  };
  /** One milestone is asked of everybody, and what this trainee handed in for it was accepted. */
  const isAccepted = async ({ traineeId }: TraineeGround) => {
    const milestone = newId();
    await world.owner.query(
      `insert into milestones (id, organization_id, cohort_id, title_ja, title_en, asked_ja, asked_en, due_at, takes,
         file_sorts, rubric, version)
       values ($1, $2, $3, '最終報告', 'Final report', '書いてください', 'Please write', '2026-11-20T09:00:00+09:00', '{text}',
         '{}', '[]', 1)`,
      [milestone, year.organizationId, year.cohortId],
    );
    await world.owner.query(
      `insert into submissions (trainee_id, milestone_id, organization_id, learner_id, cohort_id, track_id, state, latest,
         awaits_feedback)
       select id, $2, organization_id, learner_id, cohort_id, track_id, 'accepted', 1, false from trainees where id = $1`,
      [traineeId, milestone],
    );
  };
  const ofCohort = () => ({ params: { cohortId: year.cohortId } });
  const seen = async () => (await clerk.ask(contract.viewYearEnd, { ...ofCohort(), input: {} })).answer;
  const rowOf = async ({ traineeId }: TraineeGround) => (await seen()).items.find(({ id }) => id === traineeId);
  const concludes = (
    { traineeId }: TraineeGround,
    input: { outcome: 'completed' | 'not-completed'; reason: string; version: number },
  ) => clerk.ask(contract.concludeYear, { params: { traineeId }, input });
  const distinguishes = ({ traineeId }: TraineeGround, isOutstanding: boolean, version: number) =>
    clerk.ask(contract.distinguishGraduate, {
      params: { traineeId },
      input: { isOutstanding, reason: '作品が際立っていた', version },
    });
  const tells = async (version?: number) =>
    clerk.ask(contract.tellYearResults, { ...ofCohort(), input: { version: version ?? (await seen()).version } });
  const ownResult = async ({ learner, traineeId }: TraineeGround) => {
    const client = await world.as(learner, null);
    return (await client.ask(contract.viewMyYearResult, { params: { traineeId }, input: {} })).answer;
  };
  const awardsOf = async ({ learner }: TraineeGround) => {
    const client = await world.as(learner, null);
    return (await client.ask(contract.listMyAwards, { params: {} })).answer.items;
  };

  it('is judged by a rule the office sets, and says by which figures', async () => {
    const before = await seen();
    expect([before.version, before.rule]).toEqual([0, { attendance: { kind: 'none' }, submissions: { kind: 'none' } }]);
    const rule = { attendance: { kind: 'share' as const, percent: 70 }, submissions: { kind: 'all' as const } };
    const sets = (version: number) => clerk.ask(contract.setYearRule, { ...ofCohort(), input: { rule, version } });
    expect((await sets(0)).answer).toEqual({ version: 1 });
    expect((await sets(0)).problem.code).toBe('record-changed-meanwhile');
    expect((await rowOf(diligent))?.judgement).toEqual({
      isFulfilled: true,
      attendance: { held: 4, attended: 4, needed: 3 },
      submissions: { asked: 1, accepted: 1, needed: 1 },
    });
    expect((await rowOf(absent))?.judgement).toEqual({
      isFulfilled: false,
      attendance: { held: 4, attended: 1, needed: 3 },
      submissions: { asked: 1, accepted: 0, needed: 1 },
    });
    expect((await ownResult(absent)).attendance).toEqual({ held: 4, attended: 1, needed: 3 });
  });

  it('is concluded for all who have what the rule asks at once, for others with a reason, and corrected', async () => {
    const all = await clerk.ask(contract.concludeFulfilledYears, { ...ofCohort(), input: {} });
    expect(all.answer).toEqual({ people: 1 });
    expect((await rowOf(diligent))?.conclusion).toMatchObject({ outcome: 'completed', reason: '', version: 1 });
    expect((await tells()).problem.code).toBe('years-not-concluded');
    const blank = { outcome: 'completed' as const, reason: ' ', version: 0 };
    expect((await concludes(excused, blank)).status).toBe(400);
    const wrong = { outcome: 'not-completed' as const, reason: '取り違え', version: 0 };
    expect((await concludes(excused, wrong)).answer).toEqual({ version: 1 });
    const right = { outcome: 'completed' as const, reason: '入院のための欠席で、課題はすべて終えた', version: 1 };
    expect((await concludes(excused, right)).answer).toEqual({ version: 2 });
    expect((await concludes(excused, right)).problem.code).toBe('record-changed-meanwhile');
    expect((await rowOf(excused))?.conclusion).toMatchObject({ ...right, version: 2, fulfilledTheRule: false });
    const failed = { outcome: 'not-completed' as const, reason: '出席が足りない', version: 0 };
    expect((await concludes(absent, failed)).status).toBe(200);
    expect((await concludes(gone, failed)).problem.code).toBe('trainee-has-left');
  });

  it('names outstanding graduates with a reason, of those who completed alone', async () => {
    expect((await distinguishes(absent, true, 1)).problem.code).toBe('only-graduates-stand-out');
    expect((await distinguishes(excused, true, 2)).answer).toEqual({ version: 3 });
    expect((await distinguishes(excused, false, 3)).answer).toEqual({ version: 4 });
    expect((await rowOf(excused))?.conclusion).toMatchObject({ isOutstanding: false, outstanding: null });
    expect((await distinguishes(diligent, true, 1)).answer).toEqual({ version: 2 });
    const { outstanding } = (await rowOf(diligent))?.conclusion ?? {};
    expect([outstanding?.reason, outstanding?.namedAt]).toEqual(['作品が際立っていた', '2026-11-27T01:00:00.000Z']);
  });

  it('is nothing that a trainee sees before everybody is told', async () => {
    for (const trainee of [diligent, absent, excused]) expect((await ownResult(trainee)).result).toBeNull();
    const client = await world.as(diligent.learner, null);
    expect((await client.ask(contract.viewYearEnd, { ...ofCohort(), input: {} })).status).toBe(403);
    await world.settle();
    expect(await awardsOf(diligent)).toEqual([]);
  });

  it('is told to everybody at one instant, completes enrollments, and earns certificates and badges as of other courses', async () => {
    expect((await tells(0)).problem.code).toBe('record-changed-meanwhile');
    expect((await tells()).answer).toEqual({ people: 3 });
    await world.settle();
    const results = await Promise.all([diligent, absent, excused].map(async (one) => (await ownResult(one)).result));
    expect(results).toEqual([
      { outcome: 'completed', isOutstanding: true, concludedOn: '2026-11-27' },
      { outcome: 'not-completed', isOutstanding: false, concludedOn: '2026-11-27' },
      { outcome: 'completed', isOutstanding: false, concludedOn: '2026-11-27' },
    ]);
    const completed = await world.owner.query('select id from enrollments where completed_at is not null');
    expect(completed.rows.map(({ id }) => id).toSorted()).toEqual(
      [diligent.enrollmentId, excused.enrollmentId].toSorted(),
    );
    const told = world.mailbox.mails.filter(({ subject }) => subject.includes('結果のお知らせ'));
    expect(told.map(({ to }) => to)).toEqual(['absent@example.jp']);
    expect(told[0]?.text).not.toContain('出席が足りない');
    const kinds = async (trainee: TraineeGround) =>
      (await awardsOf(trainee)).map(({ kind, hasBadge, badgeUrl }) => ({ kind, hasBadge, badgeUrl }));
    expect((await kinds(diligent)).map(({ kind, hasBadge }) => `${kind} ${hasBadge}`).toSorted()).toEqual([
      'completion true',
      'outstanding true',
    ]);
    expect((await kinds(excused)).map(({ kind }) => kind)).toEqual(['completion']);
    expect(await kinds(absent)).toEqual([]);
    const classes = await world.owner.query('select kind, name from badge_classes order by kind');
    expect(classes.rows).toEqual([
      { kind: 'completion', name: '若手育成の1年「2026年度」 修了' },
      { kind: 'outstanding', name: '若手育成の1年「2026年度」 優秀修了' },
    ]);
    const papers = await world.owner.query('select distinct organization_name from awards');
    expect(papers.rows).toEqual([{ organization_name: '' }]);
  });

  it('changes no more once everybody was told', async () => {
    const asked = { outcome: 'completed' as const, reason: '後から', version: 1 };
    expect((await concludes(absent, asked)).problem.code).toBe('year-results-already-told');
    expect((await distinguishes(excused, true, 4)).problem.code).toBe('year-results-already-told');
    expect((await tells()).problem.code).toBe('year-results-already-told');
    const kinds = await world.owner.query(
      `select kind, count(*)::int as told from events where kind in
        ('year-completed', 'year-not-completed', 'outstanding-graduate-named', 'course-completed') group by 1 order by 1`,
    );
    expect(kinds.rows).toEqual([
      { kind: 'course-completed', told: 2 },
      { kind: 'outstanding-graduate-named', told: 1 },
      { kind: 'year-completed', told: 2 },
      { kind: 'year-not-completed', told: 1 },
    ]);
  });

  it('lets graduates be in a register for what they say, and out of it at once', async () => {
    const enters = async ({ learner, traineeId }: TraineeGround, contactFor: ('assistant' | 'events')[]) =>
      (await world.as(learner, null)).ask(contract.enterRegister, {
        params: { traineeId },
        input: { region: '北海道', contactFor },
      });
    expect((await enters(absent, ['events'])).problem.code).toBe('only-graduates-register');
    expect((await enters(excused, ['events'])).answer).toEqual({ isIn: true });
    expect((await enters(diligent, ['assistant', 'events'])).answer).toEqual({ isIn: true });
    const others = await world.as(excused.learner, null);
    const ofAnother = { params: { traineeId: diligent.traineeId }, input: {} };
    expect((await others.ask(contract.leaveRegister, ofAnother)).status).toBe(404);
    expect((await others.ask(contract.listGraduates, { params: {}, input: {} })).status).toBe(403);
    const listed = await clerk.ask(contract.listGraduates, { params: {}, input: { sort: 'name' } });
    expect(listed.answer.items.map(({ name, isOutstanding, region }) => [name, isOutstanding, region])).toEqual([
      ['事情 次郎', false, '北海道'],
      ['修了 花子', true, '北海道'],
    ]);
    const csv = await clerk.fetch(contract.downloadGraduates, { params: {}, input: { format: 'csv' } });
    expect((await csv.text()).split('\r\n').filter((line) => line.includes('2026'))).toHaveLength(2);
    const leaves = await others.ask(contract.leaveRegister, { params: { traineeId: excused.traineeId }, input: {} });
    expect(leaves.answer).toEqual({ isIn: false });
    const left = await clerk.ask(contract.listGraduates, { params: {}, input: { contactFor: 'events' } });
    expect(left.answer.items.map(({ name }) => name)).toEqual(['修了 花子']);
  });

  it('asks a willing graduate to assist a later cohort, who accepts in their own session and guides its track', async () => {
    const next = await aCohort(world.owner, { phase: 'draft', fiscalYear: 2027 });
    const trackId = next.trackIds[0];
    const invites = ({ traineeId }: TraineeGround, words = '') =>
      clerk.ask(contract.inviteAssistant, { params: { traineeId }, input: { trackId, words } });
    expect((await invites(excused)).problem.code).toBe('graduate-not-to-be-asked');
    const invited = await invites(diligent, '次の年度もお願いします。');
    const invitationId = invited.answer.invitationId as Id<'AssistantInvitation'>;
    await world.settle();
    expect((await invites(diligent)).problem.code).toBe('already-invited-to-assist');
    const past = { params: { traineeId: diligent.traineeId }, input: { trackId: year.trackIds[0], words: '' } };
    world.clock.instant = new Date('2027-04-02T10:00:00+09:00');
    clerk = await world.as(office.clerk, office.id);
    expect((await clerk.ask(contract.inviteAssistant, past)).problem.code).toBe('year-to-assist-is-over');
    const client = await world.as(diligent.learner, null);
    const mine = await client.ask(contract.viewMyRegister, { params: { traineeId: diligent.traineeId }, input: {} });
    expect(
      mine.answer.invitations.map(({ track, fiscalYear, state, until }) => [track.ja, fiscalYear, state, until]),
    ).toEqual([['表現駆動', 2027, 'asked', '2028-03-31']]);
    const answers = (asker: Client, accepts: boolean) =>
      asker.ask(contract.answerInvitation, { params: { invitationId }, input: { accepts } });
    expect((await answers(await world.as(excused.learner, null), true)).status).toBe(404);
    expect((await answers(client, true)).answer).toEqual({ state: 'accepted' });
    expect((await answers(client, false)).problem.code).toBe('invitation-already-answered');
    await world.settle();
    const staff = await world.owner.query('select part from track_staff where person_id = $1', [diligent.learner]);
    expect(staff.rows).toEqual([{ part: 'assistant' }]);
    const later = await aTrainee(world.owner, { ...year, ...next }, { name: '次の年の人' });
    const assistant = await world.as(diligent.learner, next.organizationId);
    const guided = await assistant.ask(contract.listTrainees, { params: {}, input: {} });
    expect(guided.answer.items.map(({ id }) => id)).toEqual([later.traineeId]);
    const subjects = world.mailbox.mails.map(({ subject }) => subject);
    expect(subjects).toEqual(
      expect.arrayContaining([
        '【Kunren 訓練】アシスタントの依頼',
        '【Kunren 訓練】アシスタントの依頼が承諾されました',
      ]),
    );
  });

  it('asks no more when a graduate leaves the register, or the office withdraws', async () => {
    const { trackIds } = await aCohort(world.owner, { phase: 'draft', fiscalYear: 2028 });
    const { traineeId, learner } = diligent;
    const invites = async (trackId: Id<'Track'>) =>
      (await clerk.ask(contract.inviteAssistant, { params: { traineeId }, input: { trackId, words: '' } })).answer
        .invitationId as Id<'AssistantInvitation'>;
    const [withdrawn, asked] = [await invites(trackIds[0]), await invites(trackIds[1])];
    const params = { invitationId: withdrawn };
    expect((await clerk.ask(contract.withdrawInvitation, { params, input: {} })).answer).toEqual({
      state: 'withdrawn',
    });
    const client = await world.as(learner, null);
    expect((await client.ask(contract.leaveRegister, { params: { traineeId }, input: {} })).status).toBe(200);
    const answered = await client.ask(contract.answerInvitation, {
      params: { invitationId: asked },
      input: { accepts: true },
    });
    expect(answered.problem.code).toBe('invitation-already-answered');
    const { rows } = await world.owner.query('select count(*)::int as entries from graduate_entries');
    expect(rows).toEqual([{ entries: 0 }]);
  });
});
