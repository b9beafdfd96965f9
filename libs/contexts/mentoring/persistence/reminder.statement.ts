import { Injectable } from '@nestjs/common';
import { type CalendarDate, dayInTokyo, type FiscalYear, fiscalYearOf, type Id } from '#kernel';
import { Transaction } from '#platform';
import type { NeedKind, Unpaired } from '../domain/reminding.ts';
import type { OfTrainee } from '../domain/trainee.ts';
import {
  daysFrom,
  hoursFrom,
  REMINDED_AGAIN_HOURS,
  REMINDED_BEFORE_DAYS,
  WITHOUT_MENTOR_DAYS,
} from '../domain/reminding.ts';

export interface Reminded extends OfTrainee {
  readonly gatheringId: Id<'Gathering'>;
  readonly needs: NeedKind[];
}

const untold = (table: string, more = '') => `not exists (select from ${table} n where n.trainee_id = t.id${more})`;
/** Of active `trainees t` and a `gatherings g`: what they have not told yet, as `m.need`. */
const MISSING = `
  cross join (values ('travel'), ('insurance'), ('contacts')) m (need)
  where case m.need when 'travel' then ${untold('travel_needs', ' and n.gathering_id = g.id')}
    when 'insurance' then ${untold('insurance_entries')} else ${untold('emergency_contacts')} end`;

const remind = (which: string, conflict: string) => `
  with reminded as (
    insert into need_reminders
      (trainee_id, organization_id, learner_id, cohort_id, track_id, gathering_id, need, reminded_at)
    select t.id, t.organization_id, t.learner_id, t.cohort_id, t.track_id, g.id, m.need, $1
    from gatherings g join cohorts c on c.offering_id = g.offering_id
      join trainees t on t.cohort_id = c.id and t.state = 'active' and is_asked(g.id, t.enrollment_id)
      cross join lateral (select min(s.starts_at) as "startsAt" from offering_sessions s
        where s.gathering_id = g.id and s.state = 'planned') d
      ${MISSING} and g.state = 'planned' and g.format <> 'online' and d."startsAt" > $1 and ${which}
    on conflict (trainee_id, gathering_id, need) ${conflict}
    returning *)
  select trainee_id as "traineeId", organization_id as "organizationId", learner_id as "learnerId", cohort_id as "cohortId",
    track_id as "trackId", gathering_id as "gatheringId", array_agg(need order by need) as needs
  from reminded group by 1, 2, 3, 4, 5, 6 order by gathering_id, trainee_id`;
const REMIND_IN_TIME = remind('d."startsAt" <= $2', 'do nothing');
const REMIND_BY_HAND = remind(
  'g.id = $2',
  'do update set reminded_at = excluded.reminded_at where need_reminders.reminded_at <= $3',
);

// Since when nobody has been their mentor: since they joined, or since the last who was went.
const SINCE = `coalesce(
  (select min(p.placed_at) from trainee_placings p where p.trainee_id = t.id and p.placed_at > w.last), w.last, t.joined_at)`;
const NOTE_UNPAIRED = `
  with wanting as (
    select t.id, ${SINCE} as since from trainees t join cohorts c on c.id = t.cohort_id
      cross join lateral (select max(p.placed_at) as last from trainee_placings p
        where p.trainee_id = t.id and p.mentor_ids <> '{}') w
    where t.state = 'active' and c.fiscal_year >= $3 and not exists (select from mentorships m where m.trainee_id = t.id)),
  noted as (
    update trainees t set mentor_wanted_at = $1 from wanting w
    where t.id = w.id and w.since <= $2 and (t.mentor_wanted_at is null or t.mentor_wanted_at < w.since)
    returning t.id, t.organization_id, t.cohort_id, t.track_id)
  select n.id as "traineeId", n.organization_id as "organizationId", n.cohort_id as "cohortId",
    array(select s.person_id from track_staff s where s.track_id = n.track_id and s.part = 'course-master'
      union select r.person_id from role_grants r where r.role = 'program-office' and r.ended_at is null
        and r.starts_on <= $4 and (r.ends_on is null or r.ends_on >= $4) order by 1) as "addresseeIds"
  from noted n order by n.cohort_id, n.id`;

/** Whom to remind, and that they were. Inside the caller's transaction. */
@Injectable()
export class ReminderStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Of events that begin within two weeks; each need once. */
  inTime(now: Date): Promise<Reminded[]> {
    return this.ask(REMIND_IN_TIME, [now, daysFrom(now, REMINDED_BEFORE_DAYS)]);
  }

  /** Of one event that has not begun; whoever was reminded within a day is left in peace. */
  byHand(gatheringId: Id<'Gathering'>, now: Date): Promise<Reminded[]> {
    return this.ask(REMIND_BY_HAND, [now, gatheringId, hoursFrom(now, -REMINDED_AGAIN_HOURS)]);
  }

  /** Trainees who have had no mentor for a week, each told of once as long as that lasts. */
  unpaired(now: Date): Promise<(Unpaired & Pick<OfTrainee, 'organizationId'>)[]> {
    const today = dayInTokyo(now) as CalendarDate;
    const year: FiscalYear = fiscalYearOf(today);
    return this.ask(NOTE_UNPAIRED, [now, daysFrom(now, -WITHOUT_MENTOR_DAYS), year, today]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
