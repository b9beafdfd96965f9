import { Injectable } from '@nestjs/common';
import type { AnswerOf, listMyMilestones } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import type { InBoth } from '../domain/milestone.ts';
import { mayTakePart } from '../policy.ts';
import { Standings } from './standings.ts';
import { TraineeFacts } from './trainee-facts.ts';

type Mine = AnswerOf<typeof listMyMilestones>;

const TITLES = `
  select id as "milestoneId", jsonb_build_object('ja', title_ja, 'en', title_en) as title
  from milestones where cohort_id = $1`;
// An answer of which all was taken away again is no draft.
const DRAFTS = `
  select milestone_id as "milestoneId" from submission_drafts
  where trainee_id = $1 and (btrim(body) <> '' or cardinality(links) > 0)
  union select milestone_id from submission_draft_files where trainee_id = $1`;

/** What a trainee is asked for, the first that is due first, with where they stand. */
@Injectable()
export class ListMyMilestones {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
    private readonly standings: Standings,
  ) {}

  async ask(scope: AuthorizedScope, traineeId: TraineeId): Promise<Mine> {
    const trainee = await this.trainees.of(scope, traineeId);
    insist(mayTakePart(scope.actor, trainee));
    const standings = await this.standings.of(scope, { traineeIds: [traineeId] });
    const titles = await this.database.read<{ milestoneId: MilestoneId; title: InBoth }>(scope, TITLES, [
      trainee.cohortId,
    ]);
    const drafts = await this.database.read<{ milestoneId: MilestoneId }>(scope, DRAFTS, [traineeId]);
    const items = standings.map(({ milestoneId, dueAt, standing, isOverdue, reviseUntil }) => {
      const title = titles.find((each) => each.milestoneId === milestoneId)?.title ?? { ja: '', en: '' };
      const isDraft = standing === 'not-started' && drafts.some((each) => each.milestoneId === milestoneId);
      return {
        milestoneId,
        title: { ...title },
        dueAt: dueAt.toISOString(),
        standing: isDraft ? ('draft' as const) : standing,
        isOverdue,
        reviseUntil: reviseUntil?.toISOString() ?? null,
      };
    });
    return { items };
  }
}
