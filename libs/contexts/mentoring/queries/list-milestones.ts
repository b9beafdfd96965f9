import { Injectable } from '@nestjs/common';
import type { AnswerOf, listMilestones } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import type { CohortId } from '../domain/ids.ts';
import { mayDefineMilestone, mayViewYear } from '../policy.ts';
import { MilestoneFacts } from './milestone-facts.ts';
import { milestoneShown } from './milestone-shown.ts';
import { type StandingKnown, Standings } from './standings.ts';
import { guidesOf, mastersOf, YearOfCohort } from './year-of-cohort.ts';

type Listed = AnswerOf<typeof listMilestones>;

/** What is asked of the trainees of a cohort, with how far those in reach are. */
@Injectable()
export class ListMilestones {
  constructor(
    private readonly years: YearOfCohort,
    private readonly milestones: MilestoneFacts,
    private readonly standings: Standings,
  ) {}

  async ask(scope: AuthorizedScope, cohortId: CohortId): Promise<Listed> {
    const year = await this.years.of(scope, cohortId);
    const { organizationId, programName, fiscalYear, tracks } = year;
    insist(mayViewYear(scope.actor, { organizationId, servedBy: guidesOf(year) }));
    const milestones = await this.milestones.ofCohort(scope, cohortId);
    const standings = await this.standings.of(scope, { cohortId });
    const defines = (servedBy: Parameters<typeof mayDefineMilestone>[1]['servedBy']) =>
      mayDefineMilestone(scope.actor, { organizationId, servedBy }) === null;
    const definable = tracks.filter(({ masters }) => defines(masters));
    return {
      programName,
      fiscalYear,
      definable: { all: defines([]), tracks: definable.map(({ trackId, name }) => ({ trackId, name })) },
      items: milestones.map((milestone) => ({
        ...milestoneShown(milestone, year),
        ...counted(standings.filter(({ milestoneId }) => milestoneId === milestone.id)),
        abilities: { define: defines(mastersOf(year, milestone.trackId)) },
      })),
    };
  }
}

function counted(all: readonly StandingKnown[]) {
  const active = all.filter(({ traineeState }) => traineeState === 'active');
  const count = (holds: (standing: StandingKnown) => boolean) => active.filter(holds).length;
  return {
    trainees: active.length,
    submitted: count(({ versions }) => versions > 0),
    late: count(({ isLate }) => isLate),
    waiting: count(({ isWaiting }) => isWaiting),
    accepted: count(({ state }) => state === 'accepted'),
  };
}
