import { Injectable } from '@nestjs/common';
import { Clock, type OfferingId, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';

interface Interest {
  readonly offeringId: OfferingId;
  readonly learnerId: PersonId;
  readonly organizationId: OrganizationId;
}

const SHOW = `
  insert into interests (offering_id, learner_id, organization_id, shown_at) values ($1, $2, $3, $4)
  on conflict do nothing returning offering_id`;

/** Who wants to hear of an offering without a date. */
@Injectable()
export class InterestStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** False where it was shown before. */
  async show({ offeringId, learnerId, organizationId }: Interest): Promise<boolean> {
    const shown = [offeringId, learnerId, organizationId, this.clock.now()];
    const added = await this.transaction.manager.query(SHOW, shown);
    return added.length > 0;
  }

  async withdraw(offeringId: OfferingId, learnerId: PersonId): Promise<void> {
    const mine = [offeringId, learnerId];
    await this.transaction.manager.query('delete from interests where offering_id = $1 and learner_id = $2', mine);
  }
}
