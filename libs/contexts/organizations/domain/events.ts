import { type CalendarDate, eventKind, type OrganizationId } from '#kernel';

interface OrganizationMerged {
  readonly predecessorId: OrganizationId;
  readonly successorId: OrganizationId;
  readonly effectiveOn: CalendarDate;
}

/** The office registered an organization that is no local government. */
export const organizationAdded = eventKind<{ readonly kind: string }>('organization-added');

/** One organization went up in another: what it did counts for its successor from that day on. */
export const organizationMerged = eventKind<OrganizationMerged>('organization-merged');
