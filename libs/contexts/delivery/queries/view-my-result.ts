import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMyResult } from '#contract';
import { type AuthorizedScope, type Id, insist, type OrganizationId, type PersonId } from '#kernel';
import { Database } from '#platform';
import { ResultNotFound } from '../domain/result-refusals.ts';
import { mayViewOwnResult } from '../policy.ts';
import { WAS_THERE } from './presence-column.ts';

interface Row {
  readonly organizationId: OrganizationId;
  readonly learnerId: PersonId;
  readonly releasedAt: Date | null;
  readonly mostPoints: number | null;
  readonly points: number | null;
  readonly comment: string | null;
  readonly number: number | null;
  readonly teamPoints: number | null;
  readonly teamComment: string | null;
  readonly stickerAt: Date | null;
}

// Whoever was absent after all is shown no result, were one recorded before that was corrected.
const OWN = `
  select e.organization_id as "organizationId", e.learner_id as "learnerId", s.released_at as "releasedAt",
    s.most_points as "mostPoints", r.points::float8 as points, r.comment, t.number, x.points::float8 as "teamPoints",
    x.comment as "teamComment", k.handed_out_at as "stickerAt"
  from enrollments e
    left join result_sheets s on s.offering_id = e.offering_id and s.released_at is not null and ${WAS_THERE}
    left join person_results r on r.enrollment_id = e.id and r.offering_id = s.offering_id
      and (r.points is not null or r.comment <> '')
    left join team_members m on m.enrollment_id = e.id and m.offering_id = s.offering_id
    left join teams t on t.id = m.team_id
    left join team_results x on x.team_id = t.id and (x.points is not null or x.comment <> '')
    left join stickers k on k.enrollment_id = e.id
  where e.id = $1`;

/** Somebody's own result and that of their team, once released; and the sticker they were given. */
@Injectable()
export class ViewMyResult {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, enrollmentId: Id<'Enrollment'>): Promise<AnswerOf<typeof viewMyResult>> {
    const [row] = await this.database.read<Row>(scope, OWN, [enrollmentId]);
    if (!row) throw new ResultNotFound();
    insist(mayViewOwnResult(scope.actor, row));
    const { releasedAt, mostPoints, stickerAt, number, points, comment, teamPoints, teamComment } = row;
    return {
      releasedAt: releasedAt && releasedAt.toISOString(),
      mostPoints,
      own: comment === null ? null : { points, comment },
      team: number === null || teamComment === null ? null : { number, points: teamPoints, comment: teamComment },
      stickerAt: stickerAt && stickerAt.toISOString(),
    };
  }
}
