import { Injectable } from '@nestjs/common';
import type { OfferingId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import { OfferingHasNoSeats, StaffPersonUnknown } from '../domain/exercise-errors.ts';
import type { StaffMember, StaffPart } from '../domain/offering-staff.ts';
import { Seating } from '../domain/seating.ts';
import { OfferingStaffSchema } from './seating.schemas.ts';

type Place = Pick<StaffMember, 'offeringId' | 'personId'>;

/** Who instructs and tutors. */
@Injectable()
export class StaffRepository {
  constructor(private readonly transaction: Transaction) {}

  async partOf({ offeringId, personId }: Place): Promise<StaffPart | null> {
    const member = await this.transaction.manager.findOneBy(OfferingStaffSchema, { offeringId, personId });
    return member?.part ?? null;
  }

  async assign(member: StaffMember): Promise<void> {
    await this.insistOn(member.offeringId, member.personId);
    await this.transaction.manager.save(OfferingStaffSchema, member);
  }

  async release({ offeringId, personId }: Place): Promise<void> {
    await this.transaction.manager.delete(OfferingStaffSchema, { offeringId, personId });
  }

  private async insistOn(offeringId: OfferingId, personId: PersonId): Promise<void> {
    if (!(await this.transaction.manager.existsBy(Seating, { offeringId }))) throw new OfferingHasNoSeats();
    const known = await this.transaction.manager.existsBy('Account', { id: personId });
    if (!known) throw new StaffPersonUnknown();
  }
}
