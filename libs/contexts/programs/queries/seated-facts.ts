import { Injectable } from '@nestjs/common';
import {
  type Authority,
  type AuthorizedScope,
  type CalendarDate,
  Clock,
  type FiscalYear,
  type OfferingId,
  type OrganizationId,
} from '#kernel';
import { Database } from '#platform';
import { applicationDeadline } from '../domain/application-window.ts';
import type { CompletionRule, CountsAs } from '../domain/catalog.ts';
import type { ApplicantType, Eligibility } from '../domain/course-terms.ts';
import { OfferingHasNoSeats } from '../domain/exercise-errors.ts';
import type { CourseId, EditionId, TrancheId, VenueId } from '../domain/ids.ts';
import type { OfferingState } from '../domain/offering.ts';
import type { ApprovalStage, DeliveryMode, Fairness } from '../domain/seating.ts';
import { officeCalendar } from './working-days.ts';

interface Row {
  readonly offeringId: OfferingId;
  readonly editionId: EditionId;
  readonly courseId: CourseId;
  readonly courseCode: string;
  readonly courseNameJa: string;
  readonly courseNameEn: string;
  readonly editionNameJa: string;
  readonly editionNameEn: string;
  /** Who runs it. */
  readonly organizationId: OrganizationId;
  readonly name: string;
  readonly fiscalYear: FiscalYear;
  readonly state: OfferingState;
  readonly countsAs: CountsAs;
  readonly completionRule: CompletionRule;
  readonly eligibility: Eligibility;
  readonly feeYen: number;
  readonly freeFor: readonly ApplicantType[];
  readonly mode: DeliveryMode;
  readonly venueId: VenueId | null;
  readonly venueName: string | null;
  readonly venueRoom: string | null;
  readonly venueAddress: string | null;
  readonly prefectureId: OrganizationId | null;
  readonly parentOfferingId: OfferingId | null;
  /** Offerings at other venues that join this one's sessions. */
  readonly satelliteIds: readonly OfferingId[];
  readonly seats: number;
  readonly minimumParticipants: number;
  /** Null: no date yet, it collects interest. */
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly trancheId: TrancheId | null;
  readonly deadlineWorkingDays: number;
  readonly offerWorkingDays: number;
  readonly quietWorkingDays: number;
  readonly fairness: Fairness;
  readonly approvalStages: readonly ApprovalStage[];
  /** What the offering narrows the course's types to; null: the course's. */
  readonly organizationTypes: readonly ApplicantType[] | null;
  readonly organizationLimit: number | null;
  readonly termsJa: string;
  readonly termsEn: string;
  readonly bringJa: string;
  readonly bringEn: string;
  readonly seatingVersion: number;
}

/** What other contexts may know of an offering with seats, its edition and its course. */
export interface SeatedKnown extends Row {
  /** Null: as soon as it is open. */
  readonly applicationOpensAt: Date | null;
  /** Null without a date. */
  readonly applicationClosesAt: Date | null;
}

interface Found extends Omit<SeatedKnown, 'applicationClosesAt'> {
  /** On which days the office is closed besides: read with the rest, for its statement is sent under the lock of seats. */
  readonly closures: readonly CalendarDate[];
}

const FIND = `
  select o.id as "offeringId", o.edition_id as "editionId", e.course_id as "courseId", c.code as "courseCode",
    c.name_ja as "courseNameJa", c.name_en as "courseNameEn", e.name_ja as "editionNameJa", e.name_en as "editionNameEn",
    o.organization_id as "organizationId", o.name, o.fiscal_year as "fiscalYear", o.state, c.counts_as as "countsAs",
    e.completion_rule as "completionRule", c.eligibility, c.fee_yen as "feeYen", c.free_for as "freeFor", s.mode,
    s.venue_id as "venueId", v.name as "venueName", v.room as "venueRoom", v.address as "venueAddress",
    v.prefecture_id as "prefectureId", s.parent_offering_id as "parentOfferingId",
    array(select x.offering_id from seated_offerings x join offerings y on y.id = x.offering_id and y.state <> 'canceled'
      where x.parent_offering_id = o.id order by 1) as "satelliteIds",
    s.seats, s.minimum_participants as "minimumParticipants", s.starts_on as "startsOn", s.ends_on as "endsOn",
    s.tranche_id as "trancheId", coalesce(s.application_opens_at, t.opens_at) as "applicationOpensAt",
    s.deadline_working_days as "deadlineWorkingDays", s.offer_working_days as "offerWorkingDays",
    s.quiet_working_days as "quietWorkingDays", s.fairness, s.approval_stages as "approvalStages",
    s.organization_types as "organizationTypes", s.organization_limit as "organizationLimit",
    s.terms_ja as "termsJa", s.terms_en as "termsEn", s.bring_ja as "bringJa", s.bring_en as "bringEn",
    s.version as "seatingVersion", array(select day::text from office_closures) as closures
  from seated_offerings s join offerings o on o.id = s.offering_id join editions e on e.id = o.edition_id
    join courses c on c.id = e.course_id left join venues v on v.id = s.venue_id
    left join application_tranches t on t.id = s.tranche_id`;

// Asked with every application: the subquery hides the array from the planner, which would plan anew for each.
const ALL = `${FIND} where s.offering_id = any((select $1::uuid[])::uuid[]) order by s.offering_id`;

type Asker = AuthorizedScope | Authority;

/** The facts of offerings with seats, with the times between which one applies. Joins the caller's transaction. */
@Injectable()
export class SeatedFacts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws `offering-has-no-seats` where there are none, or no such offering. */
  async of(asker: Asker, offeringId: OfferingId): Promise<SeatedKnown> {
    const [known] = await this.all(asker, [offeringId]);
    if (!known) throw new OfferingHasNoSeats();
    return known;
  }

  /** Those of them that have seats, by id. */
  all(asker: Asker, offeringIds: readonly OfferingId[]): Promise<SeatedKnown[]> {
    return this.find(asker, ALL, [offeringIds]);
  }

  /** All offerings with seats of an edition, by id. */
  ofEdition(asker: Asker, editionId: EditionId): Promise<SeatedKnown[]> {
    return this.find(asker, `${FIND} where o.edition_id = $1 order by s.offering_id`, [editionId]);
  }

  /** Those open and still to come, or without a date, in the order of their days. */
  open(asker: Asker, editionId: EditionId | null): Promise<SeatedKnown[]> {
    const sql = `${FIND} where o.state = 'open' and (s.starts_on is null or s.starts_on > $1) and ($2::uuid is null or e.id = $2)
      order by c.code, e.id, s.starts_on nulls last, o.name, o.id`;
    return this.find(asker, sql, [this.clock.today(), editionId]);
  }

  private async find(asker: Asker, sql: string, params: unknown[]): Promise<SeatedKnown[]> {
    const rows = await this.database.read<Found>(asker, sql, params);
    return rows.map(({ closures, ...row }) => ({
      ...row,
      applicationClosesAt:
        row.startsOn && applicationDeadline(row.startsOn, row.deadlineWorkingDays, officeCalendar(closures)),
    }));
  }
}
