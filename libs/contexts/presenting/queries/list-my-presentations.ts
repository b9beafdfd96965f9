import { Injectable } from '@nestjs/common';
import type { AnswerOf, listMyPresentations } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { TraineeFacts, type TraineeId } from '#mentoring';
import { Database } from '#platform';
import type { PresentationId } from '../domain/ids.ts';
import { mayTakePartIn } from '../policy.ts';
import { FIRST_DAY } from './gathered-columns.ts';
import { PRESENTED } from './list-presentations.ts';
import { slotShown, SlotsShown } from './slots-shown.ts';

type Listed = AnswerOf<typeof listMyPresentations>['items'][number];

const OF_COHORT = `${PRESENTED} where p.cohort_id = $1 order by ${FIRST_DAY} desc nulls last, p.id`;

/** The results presentations of a trainee's year, each slot saying whether it is theirs. */
@Injectable()
export class ListMyPresentations {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly slots: SlotsShown,
    private readonly database: Database,
  ) {}

  async ask(scope: AuthorizedScope, id: TraineeId): Promise<AnswerOf<typeof listMyPresentations>> {
    const trainee = await this.trainees.of(scope, id);
    insist(mayTakePartIn(scope.actor, trainee));
    const rows = await this.database.read<Omit<Listed, 'slots'>>(scope, OF_COHORT, [trainee.cohortId]);
    const items: Listed[] = [];
    for (const row of rows) {
      const slots = await this.slots.of(scope, row.presentationId as PresentationId);
      items.push({ ...row, slots: slots.map((slot) => ({ ...slotShown(slot), misfit: null })) });
    }
    return { items };
  }
}
