import { Injectable } from '@nestjs/common';
import type { Id, OfferingId, OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import { SessionNotFound } from '../domain/errors.ts';
import { Gathering } from '../domain/gathering.ts';
import type { GatheringId, GroupId } from '../domain/ids.ts';

interface Grouped {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly organizationId: OrganizationId;
  readonly learnerId: PersonId;
  readonly groupId: GroupId;
}

const FOR_WHOM = 'select id, group_ids as "groupIds" from gatherings where offering_id = $1';
const GROUPS = `
  select distinct m.group_id as id from enrollment_groups m join enrollments e on e.id = m.enrollment_id
  where e.offering_id = $1 and e.state = 'active'`;
const GROUP = `
  insert into enrollment_groups (enrollment_id, organization_id, learner_id, group_id) values ($1, $2, $3, $4)
  on conflict (enrollment_id) do nothing`;

@Injectable()
export class GatheringRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The gathering, locked until the transaction ends. */
  async lock(id: GatheringId): Promise<Gathering> {
    const gathering = await this.transaction.manager.findOne(Gathering, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!gathering) throw new SessionNotFound();
    return gathering;
  }

  /** The groups each gathering of an offering is for; none: everybody. */
  async forWhom(offeringId: OfferingId): Promise<Map<GatheringId, readonly GroupId[]>> {
    const rows: { id: GatheringId; groupIds: GroupId[] }[] = await this.transaction.manager.query(FOR_WHOM, [
      offeringId,
    ]);
    return new Map(rows.map(({ id, groupIds }) => [id, groupIds]));
  }

  /** The groups in which somebody is. */
  async groups(offeringId: OfferingId): Promise<GroupId[]> {
    const rows: { id: GroupId }[] = await this.transaction.manager.query(GROUPS, [offeringId]);
    return rows.map(({ id }) => id);
  }

  /** Once and for all: who is in a group stays in it. */
  async group({ enrollmentId, organizationId, learnerId, groupId }: Grouped): Promise<void> {
    await this.transaction.manager.query(GROUP, [enrollmentId, organizationId, learnerId, groupId]);
  }

  async add(gathering: Gathering): Promise<void> {
    await this.transaction.manager.insert(Gathering, gathering);
  }

  async save(gathering: Gathering): Promise<void> {
    await this.transaction.manager.save(Gathering, gathering);
  }
}
