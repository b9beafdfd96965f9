import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { membershipEnded, personRegistered } from '#identity';
import { RecountCoverage } from '#coverage';
import { type AuthorizedScope, type Id, newId, NOBODY, type OrganizationId, type PersonId } from '#kernel';
import { organizationMerged } from '#organizations';
import { EventLog, Transaction } from '#platform';
import { ImportPastCompletions } from '../../libs/contexts/coverage/use-cases/import-past-completions.ts';
import { complete, type CountsAs, someCourses } from '../world/completions.ts';
import { aMember } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const TOWNS = 5;
const PEOPLE = 4;
const town = fc.nat(TOWNS - 1);
const person = fc.nat(PEOPLE - 1);

/** What may happen to towns and their people, in any order. */
const deed = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('completes'),
      person,
      // Where they were enrolled; they may have moved since.
      town,
      year: fc.integer({ min: 2019, max: 2026 }),
      cyder: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('moves'), person, town }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('joins'), person, town }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('leaves'), person }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('merges'), town, into: town }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('imports'),
      town,
      year: fc.integer({ min: 2017, max: 2026 }),
      persons: fc.integer({ min: 1, max: 9 }),
    }),
  },
);
type Deed = {
  does: string;
  person?: number;
  town?: number;
  into?: number;
  year?: number;
  cyder?: boolean;
  persons?: number;
};

const theOffice = {
  actor: { personId: NOBODY, grants: { 'completion.import-past': { kind: 'nation' } } },
  reach: { kind: 'nation' },
  rows: { kind: 'nation' },
} as unknown as AuthorizedScope;

describe('After any history', () => {
  let world: World;
  let courses: Record<CountsAs, Id<'Course'>>;

  beforeAll(async () => {
    world = await aWorld();
    courses = await someCourses(world.owner);
  });
  afterAll(() => world.end());

  const rows = async (sql: string, params: unknown[] = []) => (await world.owner.query(sql, params)).rows;
  const counts = () =>
    rows(
      `select to_jsonb(y) as row from coverage_years y union all select to_jsonb(p) from coverage_posts p order by row`,
    );
  const tell = (event: Parameters<EventLog['append']>[0]) =>
    world.worker.get(Transaction).under('count-coverage', () => world.worker.get(EventLog).append(event));

  it('a recount from scratch finds exactly what was counted step by step', async () => {
    const histories = fc.array(deed as fc.Arbitrary<Deed>, { minLength: 8, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const place = await aPlace();
        for (const one of history) await place.does(one);
        await world.settle();
        const stepByStep = await counts();
        await world.worker.get(RecountCoverage, { strict: false }).execute();
        expect(await counts()).toEqual(stepByStep);
      }),
      { numRuns: 12, seed: 1 },
    );
  });

  /** Some towns of Tochigi with people in them, and what may happen there. */
  async function aPlace() {
    const towns: OrganizationId[] = [];
    const gone = new Set<number>();
    const posts: Set<number>[] = [];
    const people: PersonId[] = [];
    for (let n = 0; n < TOWNS; n++) {
      const id = newId<'Organization'>();
      await rows(
        `insert into organizations (id, code, name, full_name, type, kind, prefecture_id, bureau_id)
         select $1, $2, '町', '町', 'municipality', 'town', id, bureau_id from organizations where code = '090000'`,
        [id, id],
      );
      await rows(
        `insert into organization_versions (organization_id, valid_from, code, name, kind, search_key)
         select id, '1970-01-01', code, name, kind, '' from organizations where id = $1`,
        [id],
      );
      towns.push(id);
    }
    for (let n = 0; n < PEOPLE; n++) {
      people.push(await aMember(world.owner, towns[n % TOWNS]!, '職員'));
      posts.push(new Set([n % TOWNS]));
    }
    const leave = async (n: number) => {
      for (const post of posts[n]!) {
        const left = `update memberships set ends_on = '2026-11-21' where person_id = $1 and organization_id = $2 and ends_on is null`;
        await rows(left, [people[n], towns[post]]);
        const facts = { personId: people[n]!, membershipId: newId<'Membership'>(), endsOn: '2026-11-21' as never };
        await tell({ kind: membershipEnded, organizationId: towns[post]!, facts });
      }
      posts[n]!.clear();
    };
    const join = async (n: number, to: number) => {
      if (posts[n]!.has(to)) return;
      posts[n]!.add(to);
      await rows(
        `insert into memberships (id, organization_id, person_id, starts_on) values ($1, $2, $3, '2026-11-22')`,
        [newId(), towns[to], people[n]],
      );
      const facts = { personId: people[n]!, membershipId: newId<'Membership'>() };
      await tell({ kind: personRegistered, organizationId: towns[to]!, facts });
    };
    const deeds: Record<string, (one: Required<Deed>) => Promise<unknown>> = {
      completes: ({ person: who, town: of, year, cyder }) => {
        const countsAs = cyder ? 'cyder' : 'pre-cyder';
        const told = { learnerId: people[who]!, courseId: courses[countsAs], countsAs, completedOn: `${year}-06-01` };
        return complete(world, { organizationId: towns[of]!, ...told } as never);
      },
      leaves: ({ person: who }) => leave(who),
      joins: ({ person: who, town: to }) => join(who, to),
      moves: async ({ person: who, town: to }) => {
        await leave(who);
        await join(who, to);
      },
      merges: async ({ town: from, into }) => {
        if (from === into || gone.has(from) || gone.has(into)) return;
        gone.add(from);
        const event = newId();
        await rows(`insert into organization_events (id, effective_on, kind) values ($1, '2026-11-01', 'absorbed')`, [
          event,
        ]);
        await rows(`insert into organization_event_members values ($1, $2, 'predecessor'), ($1, $3, 'successor')`, [
          event,
          towns[from],
          towns[into],
        ]);
        const facts = { predecessorId: towns[from]!, successorId: towns[into]!, effectiveOn: '2026-11-01' as never };
        await tell({ kind: organizationMerged, organizationId: towns[into]!, facts });
      },
      imports: async ({ town: of, year, persons }) => {
        const text = `団体コード,講座,年度,人数\n${towns[of]},cyder,${year},${persons}`;
        const bytes = new TextEncoder().encode(text);
        await world.worker
          .get(ImportPastCompletions, { strict: false })
          .execute(theOffice, { fileName: 'a.csv', bytes });
      },
    };
    return { does: (one: Deed) => deeds[one.does]!(one as Required<Deed>) };
  }
});
