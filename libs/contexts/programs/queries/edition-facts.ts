import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, FiscalYear, OrganizationId } from '#kernel';
import { Database } from '#platform';
import type { CompletionRule } from '../domain/catalog.ts';
import { EditionNotFound } from '../domain/errors.ts';
import type { CourseId, EditionId } from '../domain/ids.ts';

/** What other contexts may know of an edition. */
export interface EditionKnown {
  readonly editionId: EditionId;
  readonly code: string;
  readonly courseId: CourseId;
  /** Who runs its program. */
  readonly organizationId: OrganizationId;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly fiscalYear: FiscalYear;
  readonly completionRule: CompletionRule;
}

const FIND = `
  select e.id as "editionId", e.code, e.course_id as "courseId", p.organization_id as "organizationId",
    e.name_ja as "nameJa", e.name_en as "nameEn", e.fiscal_year as "fiscalYear", e.completion_rule as "completionRule"
  from editions e join courses c on c.id = e.course_id join programs p on p.id = c.program_id`;

type Asker = AuthorizedScope | Authority;

/** The facts of one edition. Joins the caller's transaction. */
@Injectable()
export class EditionFacts {
  constructor(private readonly database: Database) {}

  of(asker: Asker, editionId: EditionId): Promise<EditionKnown> {
    return this.one(asker, `${FIND} where e.id = $1`, editionId);
  }

  byCode(asker: Asker, code: string): Promise<EditionKnown> {
    return this.one(asker, `${FIND} where e.code = $1`, code);
  }

  private async one(asker: Asker, sql: string, key: string): Promise<EditionKnown> {
    const [known] = await this.database.read<EditionKnown>(asker, sql, [key]);
    if (!known) throw new EditionNotFound();
    return known;
  }
}
