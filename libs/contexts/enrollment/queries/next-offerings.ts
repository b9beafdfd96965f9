import { Injectable } from '@nestjs/common';
import type { AnswerOf, listNextOfferings } from '#contract';
import { type AuthorizedScope, type CalendarDate, Clock, type Id, type OfferingId } from '#kernel';
import { Database } from '#platform';
import { EnrollmentNotFound } from '../domain/errors.ts';
import { freeIn, markOf } from '../domain/seats.ts';
import { SeatsOf } from './seats-of.ts';

type Answer = AnswerOf<typeof listNextOfferings>;

interface Row {
  readonly offeringId: OfferingId;
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly venueName: string | null;
  readonly prefecture: string | null;
  readonly isNear: boolean;
}

const OWN = `select 1 from enrollments where id = $1 and learner_id = $2`;
// Of the same course, whatever its edition: who misses the last one of a year may take the first of the next.
const FIND = `
  select o.id as "offeringId", o.name, s.starts_on as "startsOn", v.name as "venueName", p.name as prefecture,
    coalesce(v.prefecture_id = g.prefecture_id, false) as "isNear"
  from enrollments e join offerings mine on mine.id = e.offering_id join editions me on me.id = mine.edition_id
    join editions d on d.course_id = me.course_id join offerings o on o.edition_id = d.id and o.state = 'open'
    join seated_offerings s on s.offering_id = o.id and s.starts_on > $2
    left join venues v on v.id = s.venue_id left join organizations p on p.id = v.prefecture_id
    left join organizations g on g.id = e.organization_id
  where e.id = $1 and o.id <> e.offering_id order by s.starts_on, o.id`;
const SUGGESTED = 5;

/** Where somebody who missed an exercise, or whose exercise was called off, could take it next. */
@Injectable()
export class NextOfferings {
  constructor(
    private readonly database: Database,
    private readonly seatsOf: SeatsOf,
    private readonly clock: Clock,
  ) {}

  /** Those with free seats first, in one's own prefecture first, the soonest first; at most five. */
  async ask(scope: AuthorizedScope, enrollmentId: Id<'Enrollment'>): Promise<Answer> {
    const own = await this.database.read(scope, OWN, [enrollmentId, scope.actor.personId]);
    if (own.length === 0) throw new EnrollmentNotFound();
    const rows = await this.database.read<Row>(scope, FIND, [enrollmentId, this.clock.today()]);
    const seats = await this.seatsOf.all(rows.map(({ offeringId }) => offeringId));
    const known = new Map(seats.map((each) => [each.offeringId, each]));
    const items = rows.flatMap((row) => {
      const figures = known.get(row.offeringId);
      return figures ? [{ ...row, free: freeIn(figures), waiting: figures.waiting, mark: markOf(figures) }] : [];
    });
    const isOpen = ({ free }: { free: number }) => Number(free > 0);
    const sorted = items.toSorted((a, b) => isOpen(b) - isOpen(a) || Number(b.isNear) - Number(a.isNear));
    return { items: sorted.slice(0, SUGGESTED) };
  }
}
