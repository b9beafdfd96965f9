import { Injectable } from '@nestjs/common';
import { EXTENDED_TO } from '#enrollment';
import type { CalendarDate, Id, OfferingId, OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import type { Recipient } from '../domain/recipients.ts';

export interface Sought {
  readonly kind: 'invitation' | 'reminder';
  readonly offeringId: OfferingId;
  /** Null where the asker reaches beyond one organization. */
  readonly organizationId: OrganizationId | null;
  readonly audience: 'not-started' | 'unfinished';
  readonly enrollmentIds: readonly Id<'Enrollment'>[] | null;
  readonly today: CalendarDate;
}

/** The last day of access of enrollment `e` in offering `o`. */
const ENDS_ON = `greatest(o.access_ends_on, ${EXTENDED_TO})`;

// Of an exercise what is due is its pre-learning, the day before; who has read it is reminded of nothing.
const DUE_ON = `case when s.starts_on is not null then s.starts_on - 1 else ${ENDS_ON} end`;

const COLUMNS = `
  select e.id as "enrollmentId", e.learner_id as "personId", e.organization_id as "organizationId",
    a.mail is not null as "hasMail"`;

const FROM = `
  from enrollments e join accounts a on a.id = e.learner_id join offerings o on o.id = e.offering_id
    left join seated_offerings s on s.offering_id = o.id
  where e.state = 'active' and e.completed_at is null`;

// An invitation is told once; asked for by name, it is sent anew on another day. A reminder is told once a day.
const IN_OFFERING = `${COLUMNS},
    exists (select from notices n where n.kind = $6 and (
      (n.person_id = e.learner_id and n.told_on = $3) or ($6 = 'invitation' and $5::uuid[] is null and n.enrollment_id = e.id)
    )) as "wasTold"
  ${FROM} and e.offering_id = $1 and ($2::uuid is null or e.organization_id = $2) and $3 <= ${ENDS_ON}
    and ($4 = 'unfinished' or e.started_at is null) and ($5::uuid[] is null or e.id = any($5))
  order by e.id`;

// In the year of a cohort there is no course to finish: its milestones remind by themselves.
const ENDING = `${COLUMNS}, e.offering_id as "offeringId",
    exists (select from notices n where n.kind = 'reminder' and n.person_id = e.learner_id and n.told_on = $2) as "wasTold"
  ${FROM} and o.state in ('open', 'closed') and not exists (select from cohorts h where h.offering_id = o.id)
    and (s.offering_id is null or e.lessons_read_at is null)
    and ${DUE_ON} - $2::date = any(coalesce(o.remind_days_before_end, $1::integer[])) order by e.organization_id, e.offering_id, e.id`;

/** Finds whom to write to. */
@Injectable()
export class RecipientStatement {
  constructor(private readonly transaction: Transaction) {}

  inOffering(sought: Sought): Promise<Recipient[]> {
    const { offeringId, organizationId, today, audience, enrollmentIds, kind } = sought;
    const asked = [offeringId, organizationId, today, audience, enrollmentIds, kind];
    return this.transaction.manager.query(IN_OFFERING, asked);
  }

  /** Those whose access ends in as many days as their offering says, or as `daysAhead` where it says nothing. */
  ending(daysAhead: readonly number[], today: CalendarDate): Promise<(Recipient & { offeringId: OfferingId })[]> {
    return this.transaction.manager.query(ENDING, [daysAhead, today]);
  }
}
