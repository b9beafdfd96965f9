import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Id, type OrganizationId } from '#kernel';
import { OrganizationByCode } from '#organizations';
import { Database } from '#platform';
import type { KnownCourse, Knowledge } from '../domain/past-completion.ts';

interface PastRow {
  readonly name: string;
  readonly persons: number;
}

const COURSES = `
  select id, code, name_ja as name, counts_as as "countsAs" from courses where counts_as <> 'none' order by code`;
const PAST = `
  select organization_id || ' ' || course_id || ' ' || fiscal_year as name, persons
  from completions_counted where learner_id is null`;
const LOCAL = `select id from organizations where kind is not null`;

/** What past completions are held against: courses, organizations by any code, and what was told before. */
@Injectable()
export class KnownForImport {
  constructor(
    private readonly database: Database,
    private readonly organizationByCode: OrganizationByCode,
    private readonly clock: Clock,
  ) {}

  courses(scope: AuthorizedScope): Promise<KnownCourse[]> {
    return this.database.read<KnownCourse>(scope, COURSES);
  }

  async ask(scope: AuthorizedScope): Promise<Knowledge> {
    const codes = await this.organizationByCode.table(scope);
    const local = new Set((await this.database.read<{ id: OrganizationId }>(scope, LOCAL)).map(({ id }) => id));
    const past = await this.database.read<PastRow>('count-coverage', PAST);
    const persons = new Map(past.map((row) => [row.name, row.persons]));
    return {
      courses: await this.courses(scope),
      today: this.clock.today(),
      find: (code, on) => {
        const found = codes.find(code, on);
        return { ...found, isLocal: local.has(found.organizationId) };
      },
      before: (organizationId, courseId: Id<'Course'>, year) => persons.get([organizationId, courseId, year].join(' ')),
    };
  }
}
