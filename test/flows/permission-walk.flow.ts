import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import { openPdf, writeXlsx } from '#platform';
import { grants } from '../../libs/contexts/identity/data/grants.ts';
import type { Client } from '../world/client.ts';
import { wordsIn } from '../world/paper.ts';
import { keepRows } from '../world/kept-rows.ts';
import { aGround, type Ground, MARK, type Walker } from '../world/ground.ts';
import { paramsFor, sampleFor } from '../world/sample-input.ts';
import type { Town } from '../world/town.ts';
import { ScopeGuard, Unguarded } from '../world/unguarded.ts';
import { aWorld, type World } from '../world/world.ts';

type Route = contract.Served<contract.Shape, contract.Shape, contract.Shape>;

const isServed = (entry: unknown): entry is Route => typeof entry === 'object' && entry !== null && 'route' in entry;
const routes = (Object.values(contract) as unknown[])
  .filter(isServed)
  .filter(({ route }) => route.permission !== 'anyone');

/** Records of one person or one town, by the name they have in addresses and inputs. */
const OWNED = [
  'enrollmentId',
  'memberId',
  'roleId',
  'sessionId',
  'awardId',
  'attemptId',
  'importId',
  'offeringSessionId',
  'applicationId',
  'cohortApplicationId',
  'fileId',
  'cohortId',
  'arrivalId',
  'assignmentId',
  'traineeId',
  'workId',
  'logEntryId',
  'logAnswerId',
  'traineeNoteId',
  'milestoneId',
  'invitationId',
  'appearanceId',
  'dispatchId',
  'presentationId',
  'slotId',
  'audienceRegistrationId',
];
/** A cohort that is no draft is for anybody who may want to apply; what they keep there is their own. */
const OF_A_COHORT_FOR_ALL = [
  'viewOpenCohort',
  'keepApplicantProfile',
  'eraseApplicantProfile',
  'beginCohortApplication',
  'askGuardianConsent',
  'viewOwnResult',
];
/** What somebody says of their own place, whoever else has one there. */
const OF_ONES_OWN_PLACE = ['tellAbsence', 'withdrawAbsence'];
/** Rows that a walk of strangers must leave as they are. */
const TABLES = [
  'memberships',
  'role_grants',
  'enrollments',
  'attempts',
  'awards',
  'staff_imports',
  'access_extensions',
  'applications',
  'application_members',
  'booked_days',
  'interests',
  'attendances',
  'team_members',
  'team_wish_members',
  'person_results',
  'stickers',
];
/** What only those may read who reach the person, were it a cell of a workbook or a word of a PDF. */
const CANARIES = [MARK, 'walked@example.jp'];
/** What nobody outside the town may read. */
const CANARIES_OF_THE_TOWN = [...CANARIES, '青空町の取りまとめ'];
/**
 * The ground has no such thing: the award is for attendance and so without a badge, the edition has no lessons, the wish is
 * the office's, the learner's own application is in another track than the reviewed one, and no graduate is listed.
 */
const ABSENT = [
  'myBadgeData',
  'myBadgeImage',
  'readLesson',
  'markLessonRead',
  'lessonPicture',
  'previewContent',
  'previewLesson',
  'previewPicture',
  'publishContent',
  'settleUnknownResult',
  'endDeputy',
  'giveBackReservation',
  'mergeOfferings',
  'withdrawOwnTeamWish',
  'keepCohortFile',
  'saveCohortAnswer',
  'openCohortFile',
  'dropCohortFile',
  'downloadBlindFile',
  'keepSubmissionFile',
  'dropSubmissionFile',
  'correctMilestone',
  'downloadCohortFile',
  'keepWorkFile',
  'dropWorkFile',
  'showMyWorkFile',
  'showWorkFile',
  'withdrawGuardianWorkConsent',
  'viewReviewedApplication',
  'downloadReviewedFile',
  'recordListingConsent',
  'withdrawListingConsent',
  'unlistGraduate',
];
/** Refuses the sent file for its own sake, before it looks at any record. */
const JUDGES_THE_FILE_FIRST = ['sendCorrectedRows'];
const LONG = 10 * 60_000;
/** Refuses a code or a ticket for its own sake, whoever brings it. */
const JUDGES_THE_CODE_FIRST = ['presentCheckInCode', 'checkIn'];

const isOwned = (entry: Route, ids: Ground['ids']): boolean => {
  if ([...OF_A_COHORT_FOR_ALL, ...OF_ONES_OWN_PLACE].includes(entry.name)) return false;
  const sent = JSON.stringify(entry.route.takes === 'file' ? {} : sampleFor(entry, ids));
  return OWNED.some((name) => entry.route.path.includes(`:${name}`) || sent.includes(ids[name] ?? '—'));
};

const reachOf = ({ roles }: Walker, { route }: Route) =>
  roles.flatMap((role) =>
    Object.entries(grants[role]).flatMap(([name, kind]) => (name === route.permission ? kind : [])),
  );

const reaches = (walker: Walker, entry: Route, town: Town): boolean =>
  reachOf(walker, entry).some(
    (kind) =>
      kind === 'nation' ||
      ((kind === 'offering' || kind === 'track') && walker.isItsTeacher === true) ||
      (kind === 'organization' && walker.organization === town.id) ||
      (kind === 'self' && walker.person === town.learner),
  );

function missingStatusOf({ name }: Route): number {
  if (JUDGES_THE_CODE_FIRST.includes(name)) return 409;
  return JUDGES_THE_FILE_FIRST.includes(name) ? 422 : 404;
}

/** A file that is had in two formats is asked for in both. */
async function ask(client: Client, entry: Route, ids: Ground['ids']) {
  const [first, ...others] = entry.route.path.includes(':format') ? ['csv', 'xlsx'] : [''];
  const told = await askFor(client, entry, { ...ids, format: first });
  for (const format of others) told.text += (await askFor(client, entry, { ...ids, format })).text;
  return told;
}

async function askFor(client: Client, entry: Route, ids: Ground['ids']) {
  const answered = await client.fetch(entry, { params: paramsFor(entry, ids), input: sampleFor(entry, ids) as never });
  return { status: answered.status, text: await wordsIn(answered) };
}

/** Asks as a walker, who is signed in anew after whatever they did: it may have been to sign out. */
function signedInTo(world: World, { ids }: Ground) {
  const clients = new Map<Walker, Client>();
  return async (walker: Walker, entry: Route) => {
    const client = clients.get(walker) ?? (await world.as(walker.person, walker.organization));
    const told = await ask(client, entry, ids);
    if (entry.route.method !== 'GET' && told.status < 300) clients.delete(walker);
    else clients.set(walker, client);
    return told;
  };
}

const isBetrayedTo = (walker: Walker, { town }: Ground, text: string): boolean =>
  (walker.organization === town.id ? CANARIES : CANARIES_OF_THE_TOWN).some((word) => text.includes(word));

async function rowsOf({ owner }: World, { town }: Ground): Promise<Record<string, string>> {
  const rows: [string, string][] = [];
  for (const table of TABLES) {
    const sql = `select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as sum from ${table} t where organization_id = $1`;
    rows.push([table, (await owner.query(sql, [town.id])).rows[0].sum]);
  }
  const account = await owner.query('select t::text as row from accounts t where id = $1', [town.learner]);
  return { ...Object.fromEntries(rows), accounts: account.rows[0].row };
}

describe('Walking every route', () => {
  let world: World;
  let ground: Ground;
  let before: Record<string, string>;
  let putBack: () => Promise<void>;

  beforeAll(async () => {
    world = await aWorld();
    ground = await aGround(world);
    putBack = await keepRows(world.owner);
    before = await rowsOf(world, ground);
  }, LONG);
  afterAll(() => world.end());

  it('walks all of them, most on a record of somebody', () => {
    expect(routes.length).toBeGreaterThan(80);
    expect(routes.filter((entry) => isOwned(entry, ground.ids)).length).toBeGreaterThan(35);
  });

  it(
    'asks the anonymous to sign in',
    async () => {
      const nobody = await world.visitor();
      const open: string[] = [];
      for (const entry of routes) if ((await ask(nobody, entry, ground.ids)).status !== 401) open.push(entry.name);
      expect(open).toEqual([]);
    },
    LONG,
  );

  it(
    'refuses whom no permission reaches, and finds nothing out of reach',
    async () => {
      const wrong: unknown[] = [];
      const askAs = signedInTo(world, ground);
      for (const walker of ground.walkers) {
        for (const entry of routes) {
          const isPermitted = reachOf(walker, entry).length > 0;
          const isInReach = reaches(walker, entry, ground.town);
          if (isPermitted && isInReach) continue;
          const { status, text } = await askAs(walker, entry);
          const wanted = !isPermitted
            ? status === 403
            : !isOwned(entry, ground.ids) || status === missingStatusOf(entry);
          if (!wanted || isBetrayedTo(walker, ground, text))
            wrong.push([walker.relation, entry.name, status, text.slice(0, 200)]);
        }
      }
      expect(wrong).toEqual([]);
      expect(await rowsOf(world, ground)).toEqual(before);
    },
    LONG,
  );

  it(
    'opens what is in reach, and does what may be done: what each deed proves stands in its own flow',
    async () => {
      const closed: unknown[] = [];
      let deeds = 0;
      await putBack();
      for (const walker of ground.walkers) {
        let askAs = signedInTo(world, ground);
        for (const entry of routes.filter(({ name }) => !ABSENT.includes(name))) {
          if (!reaches(walker, entry, ground.town)) continue;
          const { status } = await askAs(walker, entry);
          if ([401, 403, 404, 500].includes(status)) closed.push([walker.relation, entry.name, status]);
          if (entry.route.method === 'GET' || status >= 300) continue;
          // The next one finds everything as this one did.
          deeds += 1;
          await putBack();
          askAs = signedInTo(world, ground);
        }
      }
      expect(closed).toEqual([]);
      expect(deeds).toBeGreaterThan(25);
    },
    LONG,
  );

  it('reads workbooks and PDFs as people do, where a search of the bytes finds nothing', async () => {
    const pdf = openPdf({ title: '名簿', madeAt: world.clock.now() });
    pdf.addPage().font('regular', 12).text(MARK);
    pdf.end();
    const planted = {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': await writeXlsx([
        { name: '空', heading: ['氏名'], rows: [] },
        { name: '名簿', heading: ['氏名'], rows: [[MARK]] },
      ]),
      'application/pdf': await new Response(Readable.toWeb(pdf as unknown as Readable) as never).bytes(),
    };
    for (const [type, bytes] of Object.entries(planted)) {
      const answer = () => new Response(Buffer.from(bytes), { headers: { 'content-type': type } });
      expect([type, (await answer().text()).includes(MARK)]).toEqual([type, false]);
      expect([type, (await wordsIn(answer())).includes(MARK)]).toEqual([type, true]);
    }
  });
});

describe('Walking every route with the guard off', () => {
  let world: World;
  let ground: Ground;

  beforeAll(async () => {
    world = await aWorld((builder) => builder.overrideProvider(ScopeGuard).useClass(Unguarded));
    ground = await Unguarded.on(() => aGround(world));
  }, LONG);
  afterAll(() => world.end());

  const seenBy = async (walkers: readonly Walker[]) => {
    const seen: string[] = [];
    const askAs = signedInTo(world, ground);
    for (const walker of walkers) {
      for (const entry of routes) {
        const { text } = await askAs(walker, entry);
        if (isBetrayedTo(walker, ground, text)) seen.push(`${walker.relation}: ${entry.name}`);
      }
    }
    return seen;
  };
  const strangers = () =>
    ground.walkers.filter(
      ({ relation }) => !['own', 'the coordinator', 'its instructor', 'the office'].includes(relation),
    );

  it(
    'meets row-level security: strangers read and change nothing of another town',
    async () => {
      const before = await rowsOf(world, ground);
      expect(await seenBy(strangers())).toEqual([]);
      expect(await rowsOf(world, ground)).toEqual(before);
    },
    LONG,
  );

  it(
    'was kept by it: without the policies a stranger sees the person on many routes',
    async () => {
      const tables = ['accounts', 'memberships', 'enrollments', 'awards'];
      const [stranger] = strangers().filter(({ roles }) => roles.includes('organization-coordinator'));
      for (const table of tables) await world.owner.query(`alter table ${table} disable row level security`);
      try {
        const seen = await seenBy(stranger ? [stranger] : []);
        expect(seen.length).toBeGreaterThan(3);
        const files = ['exportEnrollments', 'printCertificates'].map((name) => `${stranger?.relation}: ${name}`);
        expect(seen).toEqual(expect.arrayContaining(files));
      } finally {
        for (const table of tables) await world.owner.query(`alter table ${table} enable row level security`);
      }
    },
    LONG,
  );
});
