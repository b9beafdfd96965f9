import { Injectable } from '@nestjs/common';
import type { AnswerOf, listNextOfferings } from '#contract';
import { type Authority, type AuthorizedScope, Clock, type Id, type OfferingId } from '#kernel';
import { Database } from '#platform';
import { SeatedFacts, type SeatedKnown } from '#programs';
import { EnrollmentNotFound } from '../domain/errors.ts';
import { freeIn, markOf } from '../domain/seats.ts';
import { type SeatsKnown, SeatsOf } from './seats-of.ts';

type Answer = AnswerOf<typeof listNextOfferings>;

interface Near {
  readonly offeringId: OfferingId;
  readonly prefecture: string | null;
  readonly isNear: boolean;
}
type Asker = AuthorizedScope | Authority;

const OWN = `select 1 from enrollments where id = $1 and learner_id = $2`;
// Of the same course, whatever its edition: who misses the last one of a year may take the first of the next.
const FIND = `
  select o.id as "offeringId", p.name as prefecture, coalesce(v.prefecture_id = g.prefecture_id, false) as "isNear"
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
    private readonly seated: SeatedFacts,
    private readonly seatsOf: SeatsOf,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, enrollmentId: Id<'Enrollment'>): Promise<Answer> {
    const own = await this.database.read(scope, OWN, [enrollmentId, scope.actor.personId]);
    if (own.length === 0) throw new EnrollmentNotFound();
    return { items: await this.suggested(scope, enrollmentId) };
  }

  /** Those with free seats first, in one's own prefecture first, the soonest first; at most five, none past its deadline. */
  async suggested(asker: Asker, enrollmentId: Id<'Enrollment'>): Promise<Answer['items']> {
    const rows = await this.database.read<Near>(asker, FIND, [enrollmentId, this.clock.today()]);
    const ids = rows.map(({ offeringId }) => offeringId);
    const seats = new Map((await this.seatsOf.all(ids)).map((each) => [each.offeringId, each]));
    const known = new Map((await this.seated.all(asker, ids)).map((each) => [each.offeringId, each]));
    const found = rows.flatMap((near) => {
      const [figures, offering] = [seats.get(near.offeringId), known.get(near.offeringId)];
      return figures && offering ? nextOffering(near, offering, figures) : [];
    });
    const now = this.clock.now().toISOString();
    const isFree = ({ free }: { free: number }) => Number(free > 0);
    return found
      .filter(({ applicationClosesAt }) => applicationClosesAt > now)
      .toSorted((a, b) => isFree(b) - isFree(a) || Number(b.isNear) - Number(a.isNear))
      .slice(0, SUGGESTED);
  }
}

function nextOffering(near: Near, offering: SeatedKnown, figures: SeatsKnown): Answer['items'] {
  const { editionId, name, startsOn, venueName, applicationOpensAt, applicationClosesAt } = offering;
  if (!startsOn || !applicationClosesAt) return [];
  return [
    {
      ...near,
      editionId,
      name,
      startsOn,
      venueName,
      applicationOpensAt: applicationOpensAt?.toISOString() ?? null,
      applicationClosesAt: applicationClosesAt.toISOString(),
      free: freeIn(figures),
      waiting: figures.waiting,
      mark: markOf(figures),
    },
  ];
}
