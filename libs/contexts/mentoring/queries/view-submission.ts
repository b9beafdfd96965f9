import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewSubmission } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { Levels } from '../domain/feedback.ts';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import type { InBoth } from '../domain/milestone.ts';
import { MilestoneNotFound } from '../domain/progress-errors.ts';
import { submissionStates } from '../domain/submission.ts';
import { mayGuide, mayViewTrainee } from '../policy.ts';
import { GuidedMilestoneOf } from './guided-milestone.ts';
import { milestoneShown } from './milestone-shown.ts';
import { Standings } from './standings.ts';
import { VersionsOf } from './versions-of.ts';

type Answer = AnswerOf<typeof viewSubmission>;

const NAMED = `
  select a.name, jsonb_build_object('ja', k.name_ja, 'en', k.name_en) as "trackName"
  from trainees t join accounts a on a.id = t.learner_id join tracks k on k.id = t.track_id where t.id = $1`;
const DRAFT = `
  select levels, comment, revision from feedback_drafts where trainee_id = $1 and milestone_id = $2 and author_id = $3`;

/** What one trainee handed in, and what the asker is writing of it. */
@Injectable()
export class ViewSubmission {
  constructor(
    private readonly database: Database,
    private readonly guidedMilestone: GuidedMilestoneOf,
    private readonly standings: Standings,
    private readonly versionsOf: VersionsOf,
  ) {}

  async ask(scope: AuthorizedScope, of: { traineeId: TraineeId; milestoneId: MilestoneId }): Promise<Answer> {
    const { traineeId, milestoneId } = of;
    const { trainee, milestone, year } = await this.guidedMilestone.ask(scope, of, mayViewTrainee);
    const [standing] = await this.standings.of(scope, { milestoneId, traineeIds: [traineeId] });
    const [named] = await this.database.read<{ name: string; trackName: InBoth }>(scope, NAMED, [traineeId]);
    if (!standing || !named) throw new MilestoneNotFound();
    const { state, isOverdue, reviseUntil } = standing;
    const guides = mayGuide(scope.actor, trainee) === null && trainee.state === 'active' && state !== 'open';
    return {
      milestone: milestoneShown(milestone, year),
      traineeId,
      name: named.name,
      trackName: { ...named.trackName },
      standing: standing.standing,
      isOverdue,
      reviseUntil: reviseUntil?.toISOString() ?? null,
      versions: await this.versionsOf.ask(scope, of, milestone.dueAt),
      draft: await this.draftOf(scope, of),
      abilities: { guide: guides, accept: guides && submissionStates[state].accept !== undefined },
    };
  }

  private async draftOf(
    scope: AuthorizedScope,
    { traineeId, milestoneId }: { traineeId: TraineeId; milestoneId: MilestoneId },
  ): Promise<Answer['draft']> {
    const asked = [traineeId, milestoneId, scope.actor.personId];
    const [draft] = await this.database.read<{ levels: Levels; comment: string; revision: number }>(
      scope,
      DRAFT,
      asked,
    );
    return draft ? { ...draft, levels: [...draft.levels] } : { levels: [], comment: '', revision: 0 };
  }
}
