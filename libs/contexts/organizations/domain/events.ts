import { type CalendarDate, eventKind, type OrganizationId } from '#kernel';

interface OrganizationMerged {
  readonly predecessorId: OrganizationId;
  readonly successorId: OrganizationId;
  readonly effectiveOn: CalendarDate;
}

/** One organization went up in another: what it did counts for its successor from that day on. */
export const organizationMerged = eventKind<OrganizationMerged>('organization-merged');
