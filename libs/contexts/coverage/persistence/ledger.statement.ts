/** Counts made from the ledger. `$1` is a day: what was completed until then, and who was in post on it. */

const COUNTED = `c.completed_on <= $1 and (c.withdrawn_on is null or c.withdrawn_on > $1)`;

const YEARS = (where: string) => `
  select c.organization_id, c.fiscal_year, coalesce(s.successor_id, c.organization_id) as counted_for_id,
    f.prefecture_id, f.bureau_id,
    (count(distinct c.learner_id) filter (where c.counts_as = 'cyder')
      + coalesce(sum(c.persons) filter (where c.counts_as = 'cyder' and c.learner_id is null), 0))::int as cyder_persons,
    (count(distinct c.learner_id) filter (where c.counts_as = 'pre-cyder')
      + coalesce(sum(c.persons) filter (where c.counts_as = 'pre-cyder' and c.learner_id is null), 0))::int as pre_cyder_persons
  from completions_counted c
  left join successors_on($1) s on s.organization_id = c.organization_id
  join organizations f on f.id = coalesce(s.successor_id, c.organization_id)
  where ${COUNTED} ${where}
  group by c.organization_id, c.fiscal_year, s.successor_id, f.prefecture_id, f.bureau_id`;

// Who is in post where they work on that day, whoever they completed for: a town has somebody trained there.
const POSTS = (where: string) => `
  select f.id as organization_id, f.prefecture_id, f.bureau_id,
    (count(distinct c.learner_id) filter (where c.counts_as = 'cyder'))::int as cyder_in_post,
    count(distinct c.learner_id)::int as any_in_post
  from completions_counted c
  join memberships m on m.person_id = c.learner_id and m.starts_on <= $1 and (m.ends_on is null or m.ends_on >= $1)
  left join successors_on($1) s on s.organization_id = m.organization_id
  join organizations f on f.id = coalesce(s.successor_id, m.organization_id)
  where ${COUNTED} ${where}
  group by f.id`;

export const countedYears = YEARS('');
export const countedPosts = POSTS('');
/** The same for some organizations, `$2`. */
export const countedYearsOf = YEARS('and c.organization_id = any ($2)');
export const countedPostsOf = POSTS(`and f.id = any ($2) and m.organization_id in (select unnest($2::uuid[])
    union all select organization_id from successors_on($1) where successor_id = any ($2))`);
