import { Injectable } from '@nestjs/common';
import type { CalendarDate, OfferingId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import { OfferingHasNoSeats, StaffPersonUnknown } from '../domain/exercise-errors.ts';
import type { StaffMember, StaffPart } from '../domain/offering-staff.ts';
import { Seating } from '../domain/seating.ts';
import { OfferingStaffSchema } from './seating.schemas.ts';

type Place = Pick<StaffMember, 'offeringId' | 'personId'>;

const TO_COME = `
  select s.offering_id as "offeringId", s.person_id as "personId", s.part
  from offering_staff s join seated_offerings x on x.offering_id = s.offering_id
  join offerings o on o.id = s.offering_id and o.state <> 'canceled'
  where s.person_id = $1 and (x.starts_on is null or x.starts_on > $2) order by s.offering_id`;

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

  /** Whether they were there to be released. */
  async release({ offeringId, personId }: Place): Promise<boolean> {
    const { affected } = await this.transaction.manager.delete(OfferingStaffSchema, { offeringId, personId });
    return (affected ?? 0) > 0;
  }

  /** Where somebody serves after that day, or on a day not known yet. */
  toCome(personId: PersonId, today: CalendarDate): Promise<StaffMember[]> {
    return this.transaction.manager.query(TO_COME, [personId, today]);
  }

  private async insistOn(offeringId: OfferingId, personId: PersonId): Promise<void> {
    if (!(await this.transaction.manager.existsBy(Seating, { offeringId }))) throw new OfferingHasNoSeats();
    const known = await this.transaction.manager.existsBy('Account', { id: personId });
    if (!known) throw new StaffPersonUnknown();
  }
}
