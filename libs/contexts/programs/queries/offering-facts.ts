import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, CalendarDate, FiscalYear, OfferingId, OrganizationId } from '#kernel';
import { Database } from '#platform';
import type { CompletionRule, CountsAs } from '../domain/catalog.ts';
import { OfferingNotFound } from '../domain/errors.ts';
import type { CourseId, EditionId, ProgramId } from '../domain/ids.ts';
import type { OfferingState } from '../domain/offering.ts';

/** What other contexts may know of an offering, its edition and its course. */
export interface OfferingKnown {
  readonly offeringId: OfferingId;
  readonly editionId: EditionId;
  readonly courseId: CourseId;
  readonly programId: ProgramId;
  /** Who runs it. */
  readonly organizationId: OrganizationId;
  readonly name: string;
  readonly editionNameJa: string;
  readonly editionNameEn: string;
  readonly courseNameJa: string;
  readonly courseNameEn: string;
  readonly countsAs: CountsAs;
  readonly completionRule: CompletionRule;
  readonly fiscalYear: FiscalYear;
  readonly state: OfferingState;
  readonly accessStartsOn: CalendarDate;
  readonly accessEndsOn: CalendarDate;
  /** A group exercise. */
  readonly hasSeats: boolean;
}

const FIND = `
  select o.id as "offeringId", o.edition_id as "editionId", e.course_id as "courseId", c.program_id as "programId",
    o.organization_id as "organizationId", o.name, e.name_ja as "editionNameJa", e.name_en as "editionNameEn",
    c.name_ja as "courseNameJa", c.name_en as "courseNameEn", c.counts_as as "countsAs",
    e.completion_rule as "completionRule", o.fiscal_year as "fiscalYear", o.state,
    o.access_starts_on as "accessStartsOn", o.access_ends_on as "accessEndsOn",
    exists (select from seated_offerings x where x.offering_id = o.id) as "hasSeats"
  from offerings o join editions e on e.id = o.edition_id join courses c on c.id = e.course_id where o.id = $1`;

/** The facts of one offering. Joins the caller's transaction. */
@Injectable()
export class OfferingFacts {
  constructor(private readonly database: Database) {}

  async of(asker: AuthorizedScope | Authority, offeringId: OfferingId): Promise<OfferingKnown> {
    const [known] = await this.database.read<OfferingKnown>(asker, FIND, [offeringId]);
    if (!known) throw new OfferingNotFound();
    return known;
  }
}
