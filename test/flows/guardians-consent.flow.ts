import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  askGuardianConsent,
  beginCohortApplication,
  deleteAccount,
  giveGuardianConsent,
  keepApplicantProfile,
  listCohortApplications,
  recordPaperConsent,
  viewCohortApplication,
  viewGuardianConsent,
  viewHistory,
  viewOpenCohort,
} from '#contract';
import type { Id, PersonId } from '#kernel';
import type { CohortApplicationId } from '#selection';
import type { Client } from '../world/client.ts';
import { aMaker, aProfile, type CohortOfTests } from '../world/cohort-to-apply-to.ts';
import type { Office } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const guardianMail = 'oya@example.jp';

describe("A guardian's consent", () => {
  let world: World;
  let office: Office;
  let cohort: CohortOfTests;
  let person: PersonId;
  let maker: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    ({ office, cohort, person, maker } = await aMaker(world));
  });

  const params = {};
  const ofCohort = () => ({ cohortId: cohort.id });
  const minutesLater = (minutes: number) => {
    world.clock.instant = new Date(world.clock.instant.getTime() + minutes * 60_000);
  };
  const keep = (changes: object = {}) =>
    maker.ask(keepApplicantProfile, {
      params: ofCohort(),
      input: { ...aProfile, bornOn: '2009-11-23', guardianMail, ...changes },
    });
  const ask = () => maker.ask(askGuardianConsent, { params: ofCohort(), input: {} });
  const mailed = async () => {
    await world.settle();
    return world.mailbox.mails.filter(({ to }) => to === guardianMail).at(-1)?.text ?? '';
  };
  const codeIn = (text: string) => /guardian#code=([0-9a-f]+)/.exec(text)?.[1] ?? '';
  const look = (code: string, who: Client) => who.ask(viewGuardianConsent, { params, input: { code } });
  const give = (code: string, who: Client) =>
    who.ask(giveGuardianConsent, { params, input: { code, guardianName: '森 大樹', agrees: true } });
  const consent = async () => (await maker.ask(viewOpenCohort, { params: ofCohort() })).answer.consent;
  const code = ({ problem }: { problem: { code: string } }) => problem.code;

  it('is asked by a link of a mail, read and given without signing in, and serves once', async () => {
    await keep();
    expect(await consent()).toEqual({ isNeeded: true, askedAt: null, givenAt: null, way: null });
    expect((await ask()).status).toBe(201);
    expect(code(await ask())).toBe('consent-asked-just-now');
    const text = await mailed();
    expect(text).toContain('森 みどり さんが、若手の一年 2026年度に応募しています');
    const guardian = await world.visitor();
    const link = codeIn(text);
    expect((await look(link, guardian)).answer).toEqual({
      applicant: '森 みどり',
      program: { ja: '若手の一年', en: 'A year of makers' },
      fiscalYear: 2026,
    });
    const altered = `${link.slice(0, -1)}${link.endsWith('0') ? '1' : '0'}`;
    expect(code(await give(altered, guardian))).toBe('consent-link-refused');
    minutesLater(1);
    expect((await give(link, guardian)).answer).toEqual({});
    expect(code(await give(link, guardian))).toBe('consent-link-refused');
    expect(code(await look(link, guardian))).toBe('consent-link-refused');
    expect(await consent()).toMatchObject({ givenAt: '2026-11-22T00:01:00.000Z', way: 'link' });
    expect(code(await ask())).toBe('consent-not-needed');
    const kept = JSON.stringify((await world.owner.query('select * from guardian_consents, events')).rows);
    expect(kept).not.toContain(link);
  });

  it('dies with a later mail, with two weeks, and is not asked of a grown-up or at the applicant’s own address', async () => {
    expect(code(await ask())).toBe('applicant-profile-missing');
    expect(code(await keep({ guardianMail: `${person}@example.jp` }))).toBe('guardian-mail-is-yours');
    await keep({ guardianMail: null });
    expect(code(await ask())).toBe('guardian-mail-missing');
    await keep({ version: 1 });
    await ask();
    const older = codeIn(await mailed());
    minutesLater(11);
    await ask();
    const newer = codeIn(await mailed());
    const guardian = await world.visitor();
    expect(code(await look(older, guardian))).toBe('consent-link-refused');
    expect((await look(newer, guardian)).status).toBe(201);
    minutesLater(14 * 24 * 60 + 1);
    expect(code(await give(newer, guardian))).toBe('consent-link-refused');
    world.clock.instant = new Date('2026-11-23T09:00:00+09:00');
    maker = await world.as(person, null);
    await keep({ bornOn: '2008-11-23', version: 2 });
    expect(code(await ask())).toBe('consent-not-needed');
    await keep({ bornOn: '2008-11-24', version: 3 });
    expect((await ask()).status).toBe(201);
  });

  it('may come on paper: the office records it with a reason, and sees in its list who still waits', async () => {
    await keep();
    await maker.ask(beginCohortApplication, { params: ofCohort(), input: { trackId: cohort.tracks[0] } });
    const clerk = await world.as(office.clerk, office.id);
    await ask();
    const seen = async () => {
      const { items } = (await clerk.ask(listCohortApplications, { params: ofCohort(), input: {} })).answer;
      const cohortApplicationId = items[0]?.id as CohortApplicationId;
      return (await clerk.ask(viewCohortApplication, { params: { cohortApplicationId } })).answer;
    };
    expect(await seen()).toMatchObject({
      applicant: { name: '森 みどり' },
      consent: { isNeeded: true, guardianMail, askedAt: '2026-11-22T00:00:00.000Z', givenAt: null },
      answers: [],
      abilities: { recordConsent: true },
    });
    const listed = async () => {
      const { answer } = await clerk.ask(listCohortApplications, { params: ofCohort(), input: {} });
      return answer.items.map(({ consent: standing }) => standing);
    };
    expect(await listed()).toEqual(['pending']);
    const paper = { personId: person, guardianName: '森 大樹', signedOn: '2026-11-20', reason: '紙の同意書が届いた' };
    const record = (who: Client) => who.ask(recordPaperConsent, { params: ofCohort(), input: paper });
    expect(code(await record(maker))).toBe('permission-missing');
    expect((await record(clerk)).answer).toEqual({});
    expect(code(await record(clerk))).toBe('consent-not-needed');
    expect(await listed()).toEqual(['paper']);
    expect(await seen()).toMatchObject({
      consent: { way: 'paper', guardianName: '森 大樹', signedOn: '2026-11-20', recordedBy: expect.any(String) },
      abilities: { recordConsent: false },
    });
    expect(await consent()).toMatchObject({ isNeeded: true, way: 'paper' });
    const about = { about: 'person' as const, id: person as string as Id<'Record'> };
    const { items } = (await clerk.ask(viewHistory, { params: about })).answer;
    expect(items.map(({ kind, reason }) => [kind, reason])).toContainEqual([
      'guardian-consent-given',
      '紙の同意書が届いた',
    ]);
  });

  it('keeps the account of whoever has applied', async () => {
    await keep();
    const left = await maker.ask(deleteAccount, { params, input: { current: 'x' } });
    expect(code(left)).toBe('password-not-set');
    const deleted = world.owner.query('delete from accounts where id = $1', [person]);
    await expect(deleted).rejects.toThrow('a_profile_is_of_a_person');
  });
});
