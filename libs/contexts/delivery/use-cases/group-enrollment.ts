import { Injectable } from '@nestjs/common';
import type { Id, OrganizationId, PersonId } from '#kernel';
import type { GroupId } from '../domain/ids.ts';
import { GatheringRepository } from '../persistence/gathering.repository.ts';

interface Grouped {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly organizationId: OrganizationId;
  readonly learnerId: PersonId;
  readonly groupId: GroupId;
}

/** Somebody enrolled belongs to a group, for which events of the offering may be. Joins the caller's transaction. */
@Injectable()
export class GroupEnrollment {
  constructor(private readonly gatherings: GatheringRepository) {}

  execute(grouped: Grouped): Promise<void> {
    return this.gatherings.group(grouped);
  }
}
