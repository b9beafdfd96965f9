import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Id, insist, newId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { teamWishMade } from '../domain/team-events.ts';
import { TeamNotFound, WishNeedsTwo } from '../domain/team-refusals.ts';
import type { TeamWishId } from '../domain/team.ts';
import { TeamWishStatement } from '../persistence/team-wish.statement.ts';
import { mayWish } from '../policy.ts';

interface Asked {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly otherEnrollmentIds: readonly Id<'Enrollment'>[];
  readonly kind: 'together' | 'apart';
  readonly note: string;
}

/** A coordinator asks for their own people, in one offering. */
@Injectable()
export class WishForTeam {
  constructor(
    private readonly wishes: TeamWishStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(
    scope: AuthorizedScope,
    { enrollmentId, otherEnrollmentIds, kind, note }: Asked,
  ): Promise<{ id: TeamWishId }> {
    return this.transaction.run(scope, async () => {
      const asked = [...new Set([enrollmentId, ...otherEnrollmentIds])];
      const places = await this.wishes.places(asked);
      const own = places.find((one) => one.enrollmentId === enrollmentId);
      if (!own) throw new TeamNotFound();
      for (const place of places) insist(mayWish(scope.actor, place));
      const { offeringId, organizationId } = own;
      const people = places.filter((one) => one.offeringId === offeringId);
      if (people.length < 2 || people.length < asked.length) throw new WishNeedsTwo();
      const id: TeamWishId = newId();
      const wish = { id, offeringId, organizationId, wishedBy: scope.actor.personId, kind, note };
      await this.wishes.add({ ...wish, wishedAt: this.clock.now() }, people);
      const facts = { offeringId, wishId: id, wish: kind, people: people.length };
      await this.events.append({ kind: teamWishMade, organizationId, facts });
      return { id };
    });
  }
}
