import { Injectable } from '@nestjs/common';
import {
  type CalendarDate,
  Clock,
  fiscalYearOf,
  type Id,
  type OfferingId,
  type OrganizationId,
  type PersonId,
} from '#kernel';
import { charactersWithoutGlyph, EventLog, Transaction } from '#platform';
import { OfferingFacts, type OfferingKnown } from '#programs';
import { type Award, type AwardKind, type BadgeKind, carriesBadge, type Earned, numberOf } from '../domain/award.ts';
import { badgeOf, type Issuer } from '../domain/badge-class.ts';
import { madeAward } from '../domain/events.ts';
import type { AwardId, BadgeClassId } from '../domain/ids.ts';
import { newCode } from '../domain/short-code.ts';
import { identityOf } from '../documents/recipient-identity.ts';
import { AwardRepository } from '../persistence/award.repository.ts';

interface Deed {
  readonly kind: AwardKind;
  readonly enrollmentId: Id<'Enrollment'>;
  readonly learnerId: PersonId;
  readonly organizationId: OrganizationId;
  readonly offeringId: OfferingId;
  readonly completedOn: CalendarDate;
  /** Somebody decided on it: it was no exercise, and no quiz. */
  readonly isDecided?: boolean;
}

/** Writes down what somebody earned, once per enrollment and kind, as they and their organization were called that day. */
@Injectable()
export class MakeAward {
  constructor(
    private readonly awards: AwardRepository,
    private readonly offeringFacts: OfferingFacts,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(deed: Deed): Promise<void> {
    await this.transaction.under('make-awards', async () => {
      if (await this.awards.isMade(deed.enrollmentId, deed.kind)) return;
      const award = await this.drawUp(deed);
      if (await this.awards.addOnce(award)) await this.events.append(madeAward(award));
    });
  }

  private async drawUp({ isDecided, ...deed }: Deed): Promise<Award> {
    const offering = await this.offeringFacts.of('make-awards', deed.offeringId);
    const issuer = await this.awards.issuer(offering.organizationId);
    const { mail, ...written } = await this.awards.holder({ ...deed, day: deed.completedOn });
    const earned = earnedIn(offering, issuer);
    const subjectId = crypto.randomUUID();
    const fiscalYear = fiscalYearOf(deed.completedOn);
    return {
      ...deed,
      ...written,
      ...earned,
      ...identityOf(mail, subjectId),
      id: crypto.randomUUID() as string as AwardId,
      editionId: offering.editionId,
      issuerId: issuer.id,
      badgeClassId: carriesBadge(deed.kind)
        ? await this.badgeFor(badgeKindOf(deed.kind, isDecided), offering, issuer)
        : null,
      revision: 1,
      status: 'active',
      fiscalYear,
      number: numberOf(fiscalYear, await this.awards.nextSerial()),
      code: newCode(),
      unprintable: charactersWithoutGlyph(Object.values({ ...written, ...earned }).join('')),
      issuedAt: this.clock.now(),
      expiresOn: null,
      subjectId,
      supersededBy: null,
      revokedAt: null,
      revocationCause: null,
      doubtedAt: null,
    };
  }

  private async badgeFor(kind: BadgeKind | 'year', offering: OfferingKnown, issuer: Issuer): Promise<BadgeClassId> {
    const id = crypto.randomUUID() as string as BadgeClassId;
    return (await this.awards.badgeClass(badgeOf(offering, issuer.id, id, kind))).id;
  }
}

const badgeKindOf = (kind: BadgeKind, isDecided = false): BadgeKind | 'year' =>
  isDecided && kind === 'completion' ? 'year' : kind;

const earnedIn = (offering: OfferingKnown, { name, nameEn }: Issuer): Earned => ({
  courseName: offering.courseNameJa,
  courseNameEn: offering.courseNameEn,
  editionName: offering.editionNameJa,
  editionNameEn: offering.editionNameEn,
  issuerName: name,
  issuerNameEn: nameEn,
});
