import type pg from 'pg';
import { newId, type PersonId } from '#kernel';
import type { CohortId, TrackId } from '#selection';
import { aCohort, type CohortOfTests } from '../world/cohort-to-apply-to.ts';
import { connect, forgetEverybody } from '../world/database.ts';
import { anOffice } from '../world/town.ts';

export interface Maker {
  readonly personId: PersonId;
  readonly cookie: string;
}

const PEOPLE = `
  with person as (select unnest($1::uuid[]) as id),
  account as (
    insert into accounts (id, sign_in_id, name, mail, version) select id, id, '応募者', id || '@example.jp', 1 from person)
  insert into sessions (id, token_hash, organization_id, person_id, state, opened_by, device, started_at, seen_at,
    idle_until, expires_at)
  select gen_random_uuid(), encode(sha256(id::text::bytea), 'hex'), null, id, 'full', 'password', 'soak', now(), now(),
    '2099-01-01', '2099-01-01' from person`;
const OPEN = `
  update cohorts set application_opens_at = now() - interval '1 day', application_closes_at = now() + interval '1 day',
    assignment_closes_at = null, oldest_age = null, result_on = '2099-01-01', answers_close_at = '2099-01-02' where id = $1`;
const FORM = `
  update form_questions set is_required = true, at_most = 50 where id = $1`;
// No write is between reading the end and reading the clock while it is moved.
const CLOSE = `
  begin;
  lock table cohort_applications in exclusive mode;
  update cohorts set application_closes_at = date_trunc('second', clock_timestamp()) + interval 'SECONDS seconds';
  commit;`;
const IS_OVER = 'select clock_timestamp() >= application_closes_at as "isOver" from cohorts';

/** A cohort that takes applications by the clock of the database, and people who want to apply to it. */
export class Window {
  /** Known to be over: the clock of the database has been read after the end. */
  isOver = false;

  private constructor(
    readonly owner: pg.Client,
    private readonly cohort: CohortOfTests,
    readonly makers: readonly Maker[],
  ) {}

  get cohortId(): CohortId {
    return this.cohort.id;
  }

  get trackId(): TrackId {
    return this.cohort.tracks[0];
  }

  get questions(): CohortOfTests['questions'] {
    return this.cohort.questions;
  }

  /** On an empty database, open for a day. */
  static async open(people: number): Promise<Window> {
    const owner = await connect();
    await forgetEverybody(owner);
    const cohort = await aCohort(owner, await anOffice(owner));
    await owner.query(OPEN, [cohort.id]);
    await owner.query(FORM, [cohort.questions.file]);
    const personIds = Array.from({ length: people }, () => newId<'Person'>());
    await owner.query(PEOPLE, [personIds]);
    const makers = personIds.map((personId) => ({ personId, cookie: `session=${personId}` }));
    return new Window(owner, cohort, makers);
  }

  /** From now on it ends at a whole second, after so many of them at most. */
  async closeWithin(seconds: number): Promise<void> {
    await this.owner.query(CLOSE.replace('SECONDS', String(seconds)));
  }

  /** Asks the clock of the database. */
  async look(): Promise<boolean> {
    const { rows } = await this.owner.query<{ isOver: boolean }>(IS_OVER);
    this.isOver = rows[0]?.isOver ?? false;
    return this.isOver;
  }

  async end(): Promise<void> {
    await this.owner.end();
  }
}
