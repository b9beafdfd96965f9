import type { Issuer } from '../domain/badge-class.ts';
import type { IssuerId } from '../domain/ids.ts';

/** Who issues until the office gives its own name. */
export const programOffice: Issuer = {
  id: '8a6f5f0e-3f0b-4d53-9a53-0d6a6f3f3c11' as IssuerId,
  slug: 'kunren',
  name: 'Kunren 事務局',
  nameEn: 'Kunren program office',
  mail: 'office@kunren.invalid',
};
