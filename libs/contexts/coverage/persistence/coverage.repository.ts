import { Injectable } from '@nestjs/common';
import type { CalendarDate, Id, OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { CompletionCounted } from '../domain/completion.ts';
import type { Definition } from '../domain/definition.ts';
import { judgedParams, judgedToday } from './judged-governments.statement.ts';
import { countedPosts, countedPostsOf, countedYears, countedYearsOf } from './ledger.statement.ts';

const ADD = `
  insert into completions_counted
    (id, organization_id, learner_id, enrollment_id, course_id, counts_as, fiscal_year, completed_on, persons)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (enrollment_id) do nothing returning 1`;

const WITHDRAW = `
  update completions_counted c set withdrawn_on = $2 where c.enrollment_id = $1 and c.withdrawn_on is null
    and exists (select from awards a where a.enrollment_id = c.enrollment_id and a.kind = 'completion'
      and a.status = 'revoked' and a.revocation_cause = 'not-earned')
  returning 1`;

const KEEP_PAST = `
  insert into completions_counted as kept (id, organization_id, course_id, counts_as, fiscal_year, completed_on, persons)
  select * from jsonb_to_recordset($1) as told (id uuid, "organizationId" uuid, "courseId" uuid, "countsAs" text,
    "fiscalYear" integer, "completedOn" date, persons integer)
  on conflict (organization_id, course_id, fiscal_year) where learner_id is null
    do update set persons = excluded.persons where kept.persons <> excluded.persons`;

const POSTS_OF = `
  select distinct coalesce(s.successor_id, m.organization_id) as id
  from memberships m left join successors_on($2) s on s.organization_id = m.organization_id
  where m.person_id = $1 and m.starts_on <= $2 and (m.ends_on is null or m.ends_on >= $2)`;

const EVERYBODY = `hashtextextended('coverage', 0)`;

const SHOW = `${judgedToday}
  insert into public_coverage as shown (with_prefectures, counted_at, governments, trained, pre_cyder_only, trained_this_year, fiscal_year)
  select $5::boolean, $8::timestamptz, count(*), count(*) filter (where trained_ever), count(*) filter (where pre_cyder_only),
    count(*) filter (where trained_this_year), $2::int from judged
  on conflict (with_prefectures) do update set counted_at = excluded.counted_at, governments = excluded.governments,
    trained = excluded.trained, pre_cyder_only = excluded.pre_cyder_only,
    trained_this_year = excluded.trained_this_year, fiscal_year = excluded.fiscal_year`;

/** The ledger and the counts made of it. All of it happens under the authority that counts. */
@Injectable()
export class CoverageRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Keeps others from counting this person until the transaction ends: of a move and a completion the later sees both. */
  async lockPerson(id: PersonId): Promise<void> {
    await this.hold([id]);
  }

  /** The same for organizations, in one order for everybody, so that two never wait for each other; after the person. */
  async lock(ids: readonly OrganizationId[]): Promise<void> {
    await this.hold([...new Set(ids)].toSorted());
  }

  /** Keeps everybody from counting until the transaction ends. */
  async lockAll(): Promise<void> {
    await this.query(`select pg_advisory_xact_lock(${EVERYBODY})`);
  }

  /** False where this enrollment was counted before. */
  async add(one: CompletionCounted): Promise<boolean> {
    const { id, organizationId, learnerId, enrollmentId, courseId, countsAs, fiscalYear, completedOn, persons } = one;
    const told = [id, organizationId, learnerId, enrollmentId, courseId, countsAs, fiscalYear, completedOn, persons];
    return (await this.query(ADD, told)).length > 0;
  }

  /** The organization a completion counts for, where it counts. */
  async countedOf(enrollmentId: Id<'Enrollment'>): Promise<OrganizationId[]> {
    const sql = `select organization_id as id from completions_counted where enrollment_id = $1`;
    return (await this.query<{ id: OrganizationId }>(sql, [enrollmentId])).map(({ id }) => id);
  }

  /** False where its certificate was not revoked as not earned, or that was seen before. */
  async withdrawUnearned(enrollmentId: Id<'Enrollment'>, day: CalendarDate): Promise<boolean> {
    const [withdrawn] = await this.query<unknown[]>(WITHDRAW, [enrollmentId, day]);
    return withdrawn !== undefined && withdrawn.length > 0;
  }

  async keepPast(completions: readonly CompletionCounted[]): Promise<void> {
    await this.query(KEEP_PAST, [JSON.stringify(completions)]);
  }

  /** Whether anything this person completed is counted. */
  async isTrained(learnerId: PersonId): Promise<boolean> {
    const sql = `select from completions_counted where learner_id = $1 and withdrawn_on is null limit 1`;
    return (await this.query(sql, [learnerId])).length > 0;
  }

  /** Where this person works on a day, after mergers. */
  async postsOf(personId: PersonId, day: CalendarDate): Promise<OrganizationId[]> {
    return (await this.query<{ id: OrganizationId }>(POSTS_OF, [personId, day])).map(({ id }) => id);
  }

  /** What has become of these organizations by mergers until a day; whatever is none of them is itself. */
  async nowOf(ids: readonly OrganizationId[], day: CalendarDate): Promise<OrganizationId[]> {
    const sql = `select successor_id as id from successors_on($2) where organization_id = any ($1)`;
    const found = await this.query<{ id: OrganizationId }>(sql, [ids, day]);
    return [...new Set([...ids, ...found.map(({ id }) => id)])];
  }

  /** The organizations whose completions count for these, themselves among them. */
  async countedFor(ids: readonly OrganizationId[]): Promise<OrganizationId[]> {
    const sql = `select distinct organization_id as id from coverage_years where counted_for_id = any ($1)`;
    const found = await this.query<{ id: OrganizationId }>(sql, [ids]);
    return [...new Set([...ids, ...found.map(({ id }) => id)])];
  }

  /** Counts anew what was completed for these organizations. */
  async recountYears(ids: readonly OrganizationId[], today: CalendarDate): Promise<void> {
    await this.query(`delete from coverage_years where organization_id = any ($1)`, [ids]);
    await this.query(`insert into coverage_years ${countedYearsOf}`, [today, ids]);
  }

  /** Counts anew who is in post in these organizations. */
  async recountPosts(ids: readonly OrganizationId[], today: CalendarDate): Promise<void> {
    await this.query(`delete from coverage_posts where organization_id = any ($1)`, [ids]);
    await this.query(`insert into coverage_posts ${countedPostsOf}`, [today, ids]);
  }

  /** Counts anew for everybody, from nothing but the ledger and the memberships. */
  async recountAll(today: CalendarDate): Promise<void> {
    await this.query(`delete from coverage_years`);
    await this.query(`insert into coverage_years ${countedYears}`, [today]);
    await this.query(`delete from coverage_posts`);
    await this.query(`insert into coverage_posts ${countedPosts}`, [today]);
  }

  /** Renews the totals that anybody may see. */
  async show(definition: Definition, now: Date): Promise<void> {
    await this.query(SHOW, [...judgedParams({ kind: 'nation' }, definition), now]);
  }

  private async hold(ids: readonly string[]): Promise<void> {
    await this.query(`select pg_advisory_xact_lock_shared(${EVERYBODY})`);
    for (const id of ids)
      await this.query(`select pg_advisory_xact_lock(hashtextextended('coverage ' || $1, 0))`, [id]);
  }

  private query<Row>(sql: string, params: unknown[] = []): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
