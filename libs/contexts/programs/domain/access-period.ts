import type { OrganizationId, Period } from '#kernel';
import type { OfferingExtension } from './offering.ts';

/** The offered access period for one organization, lengthened by what was given to everybody and to it: the latest end wins. */
export const accessPeriodFor = (
  offered: Period,
  extensions: readonly Pick<OfferingExtension, 'organizationId' | 'endsOn'>[],
  organizationId: OrganizationId | null,
): Period =>
  extensions
    .filter((extension) => extension.organizationId === null || extension.organizationId === organizationId)
    .reduce((period, { endsOn }) => period.lengthenedTo(endsOn), offered);
