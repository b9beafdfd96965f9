import { Injectable } from '@nestjs/common';
import type { exportEnrollments, InputOf } from '#contract';
import { type AuthorizedScope, Clock, type OfferingId, organizationIn } from '#kernel';
import { Database } from '#platform';
import { PEOPLE } from './enrollment-columns.ts';
import type { JudgedPerson } from './enrollment-person.ts';

type Asked = InputOf<typeof exportEnrollments>;

const AT_ONCE = 5000;

const SOUGHT = `j.status <> 'removed' and ($4::text is null or j.status = $4) and ($5::text is null or j.department = $5)`;
const COUNT = `with ${PEOPLE} select count(*)::int as count from judged j where ${SOUGHT}`;
const NEXT = `with ${PEOPLE} select j.* from judged j where ${SOUGHT} and j.id > $6 order by j.id limit ${AT_ONCE}`;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Everybody in an offering for a file, some thousand at a time. */
@Injectable()
export class ExportedEnrollments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async count(scope: AuthorizedScope, offeringId: OfferingId, asked: Asked): Promise<number> {
    const [counted] = await this.database.read<{ count: number }>(scope, COUNT, this.filters(scope, offeringId, asked));
    return counted?.count ?? 0;
  }

  async *rows(scope: AuthorizedScope, offeringId: OfferingId, asked: Asked) {
    const filters = this.filters(scope, offeringId, asked);
    let last: string = FIRST_ID;
    for (;;) {
      const rows = await this.database.read<JudgedPerson>(scope, NEXT, [...filters, last]);
      if (rows.length) yield rows;
      if (rows.length < AT_ONCE) return;
      last = rows.at(-1)?.id ?? last;
    }
  }

  async all(scope: AuthorizedScope, offeringId: OfferingId, asked: Asked): Promise<JudgedPerson[]> {
    const people: JudgedPerson[] = [];
    for await (const rows of this.rows(scope, offeringId, asked)) people.push(...rows);
    return people;
  }

  private filters(scope: AuthorizedScope, offeringId: OfferingId, { status, department }: Asked) {
    return [this.clock.today(), offeringId, organizationIn(scope), status ?? null, department ?? null];
  }
}
