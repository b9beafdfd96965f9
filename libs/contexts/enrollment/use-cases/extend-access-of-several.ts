import { Injectable } from '@nestjs/common';
import {
  type AuthorizedScope,
  type CalendarDate,
  Clock,
  insist,
  type OfferingId,
  type OrganizationId,
  type Period,
} from '#kernel';
import { EventLog, Transaction } from '#platform';
import { AccessPeriodOfOffering } from '#programs';
import { accessPeriodOf } from '../domain/access-period.ts';
import type { Enrollment } from '../domain/enrollment.ts';
import { accessExtendedBy } from '../domain/events.ts';
import { extendSeveral } from '../domain/extending-several.ts';
import type { EnrollmentId } from '../domain/ids.ts';
import { EnrollmentRepository } from '../persistence/enrollment.repository.ts';
import { reachesExtension } from '../policy.ts';

interface Asked {
  /** Each with the version the person looked at. */
  readonly enrollments: readonly { readonly id: EnrollmentId; readonly version: number }[];
  readonly endsOn: CalendarDate;
  readonly reason: string;
}

/** Gives several enrolled people a later end of access, with one reason; all of them or nobody, and an event for each. */
@Injectable()
export class ExtendAccessOfSeveral {
  constructor(
    private readonly enrollments: EnrollmentRepository,
    private readonly accessPeriodOfOffering: AccessPeriodOfOffering,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { enrollments: chosen, ...asked }: Asked): Promise<{ extended: number }> {
    const versions = new Map(chosen.map(({ id, version }) => [id, version]));
    return this.transaction.run(scope, async () => {
      const enrollments = await this.enrollments.lockAll(scope, [...versions.keys()]);
      for (const enrollment of enrollments) {
        insist(reachesExtension(scope.actor, enrollment));
        enrollment.expectVersion(versions.get(enrollment.id) ?? 0);
      }
      const extended = extendSeveral(await this.placesOf(scope, enrollments), asked, this.clock.today());
      await this.enrollments.save(...enrollments);
      await this.enrollments.add(...extended.map(({ extension }) => extension));
      await this.events.appendAll(extended.map(({ extension, enrollment }) => accessExtendedBy(extension, enrollment)));
      return { extended: extended.length };
    });
  }

  private async placesOf(scope: AuthorizedScope, enrollments: readonly Enrollment[]) {
    const given = Map.groupBy(
      await this.enrollments.extensionsOf(enrollments.map(({ id }) => id)),
      ({ enrollmentId }) => enrollmentId,
    );
    const offered = new Map<string, Period>();
    const places = [];
    for (const enrollment of enrollments) {
      const { offeringId, organizationId } = enrollment;
      const period =
        offered.get(offeringId + organizationId) ?? (await this.offeredTo(scope, offeringId, organizationId));
      offered.set(offeringId + organizationId, period);
      const ends = (given.get(enrollment.id) ?? []).map(({ endsOn }) => endsOn);
      places.push({ enrollment, current: accessPeriodOf(period, ends) });
    }
    return places;
  }

  private offeredTo(scope: AuthorizedScope, offeringId: OfferingId, organizationId: OrganizationId): Promise<Period> {
    return this.accessPeriodOfOffering.find(scope, offeringId, organizationId);
  }
}
