import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewSeatedOffering } from '#contract';
import { type AuthorizedScope, type CalendarDate, Clock, type FiscalYear, type OfferingId } from '#kernel';
import { Database } from '#platform';
import { applicationDeadline } from '../domain/application-window.ts';
import { OfferingHasNoSeats } from '../domain/exercise-errors.ts';
import { type OfferingWarning, warningsOf } from '../domain/offering-warnings.ts';
import { mayAssignStaff, mayCorrectSeating, mayMove, mayPlan } from '../policy.ts';
import { ON_SAME_DAYS } from './same-days.ts';
import { WorkingDays } from './working-days.ts';

type Detail = AnswerOf<typeof viewSeatedOffering>;

interface Row
  extends Omit<
    Detail,
    'applicationOpensAt' | 'applicationClosesAt' | 'ownOpensAt' | 'staff' | 'venueTakenBy' | 'warnings' | 'abilities'
  > {
  readonly fiscalYear: FiscalYear;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly ownOpensAt: Date | null;
  readonly applicationOpensAt: Date | null;
}

const named = (row: string) => `jsonb_build_object('ja', ${row}_ja, 'en', ${row}_en)`;

const FIND = `
  select o.id, o.name, o.state, jsonb_build_object('id', e.id, 'name', ${named('e.name')}) as edition,
    jsonb_build_object('id', c.id, 'name', ${named('c.name')}) as course, o.fiscal_year as "fiscalYear", s.mode, s.seats,
    s.minimum_participants as "minimumParticipants",
    case when v.id is not null then jsonb_build_object('id', v.id, 'name', v.name, 'room', v.room, 'address', v.address,
      'prefecture', p.name, 'seats', v.seats) end as venue,
    case when t.id is not null then jsonb_build_object('id', t.id, 'name', ${named('t.name')}) end as tranche,
    s.application_opens_at as "ownOpensAt", coalesce(s.application_opens_at, t.opens_at) as "applicationOpensAt",
    s.starts_on as "startsOn", s.ends_on as "endsOn", s.deadline_working_days as "deadlineWorkingDays",
    s.offer_working_days as "offerWorkingDays", s.quiet_working_days as "quietWorkingDays", s.fairness,
    s.approval_stages as "approvalStages", s.organization_types as "organizationTypes",
    s.organization_limit as "organizationLimit", ${named('s.terms')} as terms, ${named('s.bring')} as bring,
    case when m.id is not null then jsonb_build_object('id', m.id, 'name', m.name) end as parent,
    (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'venue', xv.name, 'seats', xs.seats,
        'state', x.state) order by x.id), '[]')
      from seated_offerings xs join offerings x on x.id = xs.offering_id left join venues xv on xv.id = xs.venue_id
      where xs.parent_offering_id = o.id) as satellites,
    s.version, o.version as "offeringVersion"
  from seated_offerings s join offerings o on o.id = s.offering_id join editions e on e.id = o.edition_id
    join courses c on c.id = e.course_id left join venues v on v.id = s.venue_id
    left join organizations p on p.id = v.prefecture_id left join application_tranches t on t.id = s.tranche_id
    left join offerings m on m.id = s.parent_offering_id
  where o.id = $1 and ($2::boolean or o.state <> 'draft')`;

const STAFF = `
  select a.id, a.name, f.part, (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name)), '[]')
      ${ON_SAME_DAYS} join offering_staff x on x.offering_id = s.offering_id
      where mine.offering_id = f.offering_id and x.person_id = f.person_id) as elsewhere
  from offering_staff f join accounts a on a.id = f.person_id
  where f.offering_id = $1 order by f.part, a.name collate "ja-x-icu"`;

const AT_VENUE = `
  select o.id, o.name ${ON_SAME_DAYS} and s.venue_id = mine.venue_id
  where mine.offering_id = $1 order by s.starts_on, o.id`;

/** One offering with seats: its plan, its staff, and what the office should look at. */
@Injectable()
export class ViewSeatedOffering {
  constructor(
    private readonly database: Database,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, offeringId: OfferingId): Promise<Detail> {
    const [row] = await this.database.read<Row>(scope, FIND, [offeringId, mayPlan(scope.actor) === null]);
    if (!row) throw new OfferingHasNoSeats();
    const staff = await this.database.read<Detail['staff'][number]>(scope, STAFF, [offeringId]);
    const venueTakenBy = await this.database.read<Detail['venueTakenBy'][number]>(scope, AT_VENUE, [offeringId]);
    const calendar = await this.workingDays.calendar(scope);
    const closesAt = row.startsOn && applicationDeadline(row.startsOn, row.deadlineWorkingDays, calendar);
    return {
      ...row,
      ownOpensAt: written(row.ownOpensAt),
      applicationOpensAt: written(row.applicationOpensAt),
      applicationClosesAt: written(closesAt),
      staff,
      venueTakenBy,
      warnings: mayPlan(scope.actor) ? [] : this.warningsOf(row, { staff, venueTakenBy, closesAt }),
      abilities: abilitiesOf(scope, row),
    };
  }

  /** Nobody counted its seats here: whether enough people come is told on the page of the year. */
  private warningsOf(row: Row, { staff, venueTakenBy, closesAt }: Around): OfferingWarning[] {
    const watched = {
      ...row,
      venueSeats: row.venue?.seats ?? null,
      instructors: staff.filter(({ part }) => part === 'instructor').length,
      isVenueTaken: venueTakenBy.length > 0,
      isStaffElsewhere: staff.some(({ elsewhere }) => elsewhere.length > 0),
      applicationClosesAt: closesAt,
      held: null,
    };
    return warningsOf(watched, { now: this.clock.now(), today: this.clock.today() });
  }
}

interface Around extends Pick<Detail, 'staff' | 'venueTakenBy'> {
  readonly closesAt: Date | null;
}

const written = (instant: Date | null): string | null => instant && instant.toISOString();

function abilitiesOf({ actor }: AuthorizedScope, row: Row): Detail['abilities'] {
  const mayCorrect = mayCorrectSeating(actor, row) === null;
  return {
    correct: mayCorrect,
    correctConditions: mayCorrect && row.state === 'draft',
    callOff: mayMove(actor, 'call-off', row) === null,
    assignStaff: mayAssignStaff(actor, row) === null,
    planSatellite: mayCorrect && row.mode === 'satellite' && row.parent === null,
  };
}
