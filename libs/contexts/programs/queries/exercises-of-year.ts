import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, CalendarDate, FiscalYear, Id, OfferingId, OrganizationId } from '#kernel';
import { Database } from '#platform';
import { applicationDeadline } from '../domain/application-window.ts';
import type { WatchedOffering } from '../domain/offering-warnings.ts';
import { ON_SAME_DAYS } from './same-days.ts';
import { WorkingDays } from './working-days.ts';

interface Named {
  readonly ja: string;
  readonly en: string;
}

/** An offering with seats as the office's page of the year shows it, before its seats are counted. */
export interface ExerciseKnown extends Omit<WatchedOffering, 'held'> {
  readonly id: OfferingId;
  readonly name: string;
  readonly course: { readonly id: Id<'Course'>; readonly name: Named };
  readonly edition: { readonly id: Id<'Edition'>; readonly name: Named };
  readonly parentOfferingId: OfferingId | null;
  readonly venue: string | null;
  readonly prefecture: { readonly id: OrganizationId; readonly name: string } | null;
  readonly bureau: { readonly id: OrganizationId; readonly name: string } | null;
  readonly applicationOpensAt: Date | null;
}

export interface ExercisesAsked {
  readonly fiscalYear: FiscalYear;
  readonly courseId: Id<'Course'> | null;
  readonly bureauId: OrganizationId | null;
  /** 1 to 12; null: every month, and those without a date. */
  readonly month: number | null;
}

const named = (row: string) =>
  `jsonb_build_object('id', ${row}.id, 'name', jsonb_build_object('ja', ${row}.name_ja, 'en', ${row}.name_en))`;
const organization = (row: string) =>
  `case when ${row}.id is not null then jsonb_build_object('id', ${row}.id, 'name', ${row}.name) end`;

const FIND = `
  select o.id, o.name, o.state, ${named('c')} as course, ${named('e')} as edition, y.mode,
    y.parent_offering_id as "parentOfferingId", y.starts_on as "startsOn", y.ends_on as "endsOn", y.seats,
    y.minimum_participants as "minimumParticipants", v.name as venue, v.seats as "venueSeats",
    ${organization('p')} as prefecture, ${organization('b')} as bureau,
    coalesce(y.application_opens_at, t.opens_at) as "applicationOpensAt", y.deadline_working_days as "deadlineWorkingDays",
    (select count(*)::int from offering_staff f where f.offering_id = y.offering_id and f.part = 'instructor') as instructors,
    exists (select ${ON_SAME_DAYS} and s.venue_id = mine.venue_id where mine.offering_id = y.offering_id) as "isVenueTaken",
    exists (select ${ON_SAME_DAYS} join offering_staff x on x.offering_id = s.offering_id
      join offering_staff f on f.offering_id = mine.offering_id and f.person_id = x.person_id
      where mine.offering_id = y.offering_id) as "isStaffElsewhere"
  from seated_offerings y join offerings o on o.id = y.offering_id join editions e on e.id = o.edition_id
    join courses c on c.id = e.course_id left join venues v on v.id = y.venue_id
    left join organizations p on p.id = v.prefecture_id left join organizations b on b.id = p.bureau_id
    left join application_tranches t on t.id = y.tranche_id
  where o.fiscal_year = $1 and ($2::uuid is null or c.id = $2) and ($3::uuid is null or b.id = $3)
    and ($4::int is null or extract(month from y.starts_on) = $4)
  order by y.starts_on nulls last, c.code, o.name, o.id`;

type Row = Omit<ExerciseKnown, 'applicationClosesAt'> & {
  readonly startsOn: CalendarDate | null;
  readonly deadlineWorkingDays: number;
};

/** The offerings with seats of a fiscal year in the order of their days, drafts among them: for whoever plans them. */
@Injectable()
export class ExercisesOfYear {
  constructor(
    private readonly database: Database,
    private readonly workingDays: WorkingDays,
  ) {}

  async ask(scope: AuthorizedScope, asked: ExercisesAsked): Promise<ExerciseKnown[]> {
    const params = [asked.fiscalYear, asked.courseId, asked.bureauId, asked.month];
    const rows = await this.database.read<Row>(scope, FIND, params);
    const calendar = await this.workingDays.calendar(scope);
    return rows.map(({ deadlineWorkingDays, ...row }) => ({
      ...row,
      applicationClosesAt: row.startsOn && applicationDeadline(row.startsOn, deadlineWorkingDays, calendar),
    }));
  }
}
