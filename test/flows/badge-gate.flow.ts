import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listMyAwards, myBadgeData, myBadgeImage, revokeAward } from '#contract';
import type { AwardId } from '#credentials';
import type { OfferingId } from '#kernel';
import { findPython, installed, validate, type Verdict } from '../badges/validator.ts';
import type { Client } from '../world/client.ts';
import { completesTheCourse, passesTheQuiz, standsOut } from '../world/earning.ts';
import { aMember, anEnrollment, anOffering, aTown, grant, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const python = findPython();
if (!python)
  console.warn('Badge gate: no Python 3.9 to 3.12 with venv was found, so the badges were not shown to the validator.');
const gate = python || process.env.CI ? describe : describe.skip;

const REFUSED = ['revoked', 'expired', 'altered', 'damaged', 'stolen'] as const;
const ACCEPTED = ['hosted', 'data', 'picture', 'mailless', 'completed', 'outstanding'] as const;
const MUST_RUN = [
  'HOSTED_ID_IN_VERIFICATION_SCOPE',
  'VERIFY_RECIPIENT_IDENTIFIER',
  'ASSERTION_TIMESTAMP_CHECKS',
  'IMAGE_VALIDATION',
];

gate('openbadges-validator-core, asked about the running app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'badges-'));
  let world: World;
  let offering: OfferingId;
  let verdicts: Record<(typeof ACCEPTED)[number] | (typeof REFUSED)[number], Verdict>;

  beforeAll(async () => {
    if (!python) throw new Error('Badge gate: install Python 3.9 to 3.12 with venv (Debian: python3-venv)');
    const interpreter = installed(python);
    world = await aWorld();
    // The validator asks the machine for the time, and refuses what was issued later than that.
    world.clock.instant = new Date(Date.now() - 60_000);
    offering = await anOffering(world.owner);
    const town = await aTown(world.owner, '青空町', offering);
    const [good, revoked, expired, mailless] = [
      await aBadge(town),
      await aBadge(await aColleague(town)),
      await aBadge(await aColleague(town)),
      await aBadge(await aColleague(town, null)),
    ];
    const completed = await aBadge(await anExerciseTaken(town), completesTheCourse);
    const outstanding = await aBadge(await aColleague(town), standsOut);
    await revoke(town, revoked.id);
    await world.owner.query('update awards set expires_on = $2 where id = $1', [expired.id, '2020-01-01']);
    await world.owner.query('update awards set issued_at = $2 where id = $1', [expired.id, '2019-01-01']);

    const mail = { email: [good.mail] };
    const mallory = { email: ['mallory@example.jp'] };
    const identity = JSON.parse(revoked.json).recipient;
    const stated = JSON.parse(good.json);
    const picture = join(folder, 'good.png');
    writeFileSync(picture, good.png);
    const damaged = join(folder, 'damaged.png');
    const flipped = Buffer.from(good.png);
    const at = flipped.indexOf('HostedBadge');
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    writeFileSync(damaged, flipped);
    verdicts = await validate(interpreter, {
      hosted: { input: stated.id, recipient: mail },
      data: { input: good.json, recipient: mail },
      picture: { file: picture, recipient: mail },
      completed: { input: JSON.parse(completed.json).id, recipient: { email: [completed.mail] } },
      outstanding: { input: JSON.parse(outstanding.json).id, recipient: { email: [outstanding.mail] } },
      mailless: { input: JSON.parse(mailless.json).id, recipient: { id: mailless.subject ?? '' } },
      revoked: { input: JSON.parse(revoked.json).id, recipient: { email: [revoked.mail] } },
      expired: { input: JSON.parse(expired.json).id, recipient: { email: [expired.mail] } },
      altered: { input: JSON.stringify({ ...stated, recipient: identity }), recipient: { email: [revoked.mail] } },
      damaged: { file: damaged, recipient: mail },
      stolen: { input: stated.id, recipient: mallory },
    });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await world?.end();
  });

  const aColleague = async (town: Town, mail?: null): Promise<Town> => {
    const learner = await aMember(world.owner, town.id, '同僚');
    if (mail === null) await world.owner.query('update accounts set mail = null where id = $1', [learner]);
    const colleague = { ...town, learner };
    return { ...colleague, enrollment: await anEnrollment(world.owner, colleague, offering) };
  };

  /** The same learner in an exercise, which earns its badge by being completed. */
  const anExerciseTaken = async (town: Town): Promise<Town> => {
    const colleague = await aColleague(town);
    offering = await anOffering(world.owner);
    await world.owner.query(
      `update editions e set completion_rule = completion_rule || '{"attendance": "full"}'
       from offerings o where o.edition_id = e.id and o.id = $1`,
      [offering],
    );
    return { ...colleague, enrollment: await anEnrollment(world.owner, colleague, offering) };
  };

  const aBadge = async (town: Town, earns = passesTheQuiz) => {
    await earns(world, town, { offering });
    await world.settle();
    const learner: Client = await world.as(town.learner, town.id);
    const [award] = (await learner.ask(listMyAwards, { params: {} })).answer.items;
    const params = { awardId: award?.id as AwardId };
    const json = await (await learner.fetch(myBadgeData, { params })).text();
    const png = new Uint8Array(await (await learner.fetch(myBadgeImage, { params })).arrayBuffer());
    return { id: params.awardId, json, png, mail: `${town.learner}@example.jp`, subject: award?.subject };
  };

  const revoke = async (town: Town, awardId: AwardId) => {
    const officer = await aMember(world.owner, town.id, '事務局の人');
    await grant(world.owner, officer, town.id, 'program-office');
    const office = await world.as(officer, town.id);
    const revoked = await office.ask(revokeAward, {
      params: { awardId },
      input: { cause: 'not-earned', reason: '別の人の受講だった' },
    });
    expect(revoked.status).toBe(201);
  };

  it.each(ACCEPTED)('finds the %s badge valid, without an error, a warning or a check left open', (name) => {
    const { ran, ...verdict } = verdicts[name];
    expect(verdict).toEqual({ valid: true, errors: 0, warnings: 0, pending: [], messages: [] });
    expect(ran).toEqual(expect.arrayContaining(MUST_RUN));
  });

  it.each(REFUSED)('refuses the %s badge', (name) => {
    expect(verdicts[name].valid).toBe(false);
    expect(verdicts[name].errors).toBeGreaterThan(0);
  });
});
