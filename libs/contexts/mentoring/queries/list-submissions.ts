import { Injectable } from '@nestjs/common';
import type { AnswerOf, listSubmissions } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import type { InBoth } from '../domain/milestone.ts';
import { mayViewMilestone } from '../policy.ts';
import { MilestoneFacts } from './milestone-facts.ts';
import { milestoneShown } from './milestone-shown.ts';
import { Standings } from './standings.ts';
import { guidesOf, YearOfCohort } from './year-of-cohort.ts';

type Listed = AnswerOf<typeof listSubmissions>;

interface Named {
  readonly traineeId: TraineeId;
  readonly name: string;
  readonly trackName: InBoth;
}

const NAMES = `
  select t.id as "traineeId", a.name, jsonb_build_object('ja', k.name_ja, 'en', k.name_en) as "trackName"
  from trainees t join accounts a on a.id = t.learner_id join tracks k on k.id = t.track_id
  where t.cohort_id = $1 order by k.position, k.id, a.name collate "ja-x-icu", t.id`;

/** Everybody in reach who is asked for a milestone, with where they stand: by track, then by name. */
@Injectable()
export class ListSubmissions {
  constructor(
    private readonly database: Database,
    private readonly milestones: MilestoneFacts,
    private readonly years: YearOfCohort,
    private readonly standings: Standings,
  ) {}

  async ask(scope: AuthorizedScope, milestoneId: MilestoneId): Promise<Listed> {
    const milestone = await this.milestones.of(scope, milestoneId);
    const { organizationId, cohortId, trackId } = milestone;
    const year = await this.years.of(scope, cohortId);
    insist(mayViewMilestone(scope.actor, { organizationId, servedBy: guidesOf(year, trackId) }));
    const names = await this.database.read<Named>(scope, NAMES, [cohortId]);
    const standings = await this.standings.of(scope, { milestoneId });
    const items = names.flatMap(({ traineeId, name, trackName }) => {
      const found = standings.find((each) => each.traineeId === traineeId);
      if (!found) return [];
      const { traineeState: state, standing, versions, submittedAt, isLate, isOverdue, isWaiting } = found;
      const times = { submittedAt: submittedAt?.toISOString() ?? null, isLate, isOverdue, isWaiting };
      return [{ traineeId, name, trackName: { ...trackName }, state, standing, versions, ...times }];
    });
    return { milestone: milestoneShown(milestone, year), items };
  }
}
