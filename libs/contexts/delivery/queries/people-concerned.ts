import type { AuthorizedScope, OfferingId } from '#kernel';
import type { Database } from '#platform';

const CONFIRMED = `
  select count(*)::int as confirmed, count(distinct e.organization_id)::int as organizations
  from enrollments e where e.offering_id = any($1) and e.state = 'active'`;

interface Counted {
  readonly confirmed: number;
  readonly organizations: number;
}

/** How many people with a confirmed place a change of some offerings concerns. */
export async function peopleConcerned(
  database: Database,
  scope: AuthorizedScope,
  offeringIds: readonly OfferingId[],
): Promise<Counted> {
  const [counted] = await database.read<Counted>(scope, CONFIRMED, [offeringIds]);
  return counted ?? { confirmed: 0, organizations: 0 };
}
