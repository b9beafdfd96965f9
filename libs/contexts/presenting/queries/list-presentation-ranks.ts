import { Injectable } from '@nestjs/common';
import type { AnswerOf, listPresentationRanks } from '#contract';
import { type AuthorizedScope, type Id, insist } from '#kernel';
import { Database } from '#platform';
import { CohortFacts } from '#selection';
import type { CohortId, PresentationId, SlotId } from '../domain/ids.ts';
import { mayRank } from '../policy.ts';
import { IS_JUDGED } from './judged-columns.ts';
import { JudgingOf } from './judging-of.ts';

type Rank = AnswerOf<typeof listPresentationRanks>['items'][number];

interface Presented extends Pick<Rank, 'presentationTitle' | 'isClosed'> {
  readonly presentationId: PresentationId;
  readonly authors: readonly { readonly slotId: SlotId; readonly traineeId: Id<'Trainee'> }[];
}

const FIND = `
  select p.id as "presentationId", jsonb_build_object('ja', g.title_ja, 'en', g.title_en) as "presentationTitle",
    coalesce(x.state <> 'open', false) as "isClosed",
    coalesce((select jsonb_agg(jsonb_build_object('slotId', s.id, 'traineeId', u.trainee_id) order by s.starts_at, s.id,
        u.trainee_id)
      from presentation_slots s join work_authors u on u.work_id = s.work_id and u.state = 'author'
      where s.presentation_id = p.id and ${IS_JUDGED}), '[]') as authors
  from results_presentations p join gatherings g on g.id = p.gathering_id
    left join presentation_scorings x on x.presentation_id = p.id
  where p.cohort_id = $1 order by (select min(d.starts_at) from offering_sessions d where d.gathering_id = g.id), p.id`;

/** Which place each trainee of a cohort reached by the judges, presentation by presentation; for the office alone. */
@Injectable()
export class ListPresentationRanks {
  constructor(
    private readonly database: Database,
    private readonly cohortFacts: CohortFacts,
    private readonly judgingFound: JudgingOf,
  ) {}

  async ask(scope: AuthorizedScope, cohortId: CohortId): Promise<{ items: Rank[] }> {
    insist(mayRank(scope.actor));
    await this.cohortFacts.of(scope, cohortId);
    const items: Rank[] = [];
    for (const presented of await this.database.read<Presented>(scope, FIND, [cohortId])) {
      items.push(...(await this.ranksIn(scope, presented)));
    }
    return { items };
  }

  private async ranksIn(scope: AuthorizedScope, { authors, ...presented }: Presented): Promise<Rank[]> {
    if (authors.length === 0) return [];
    const { slots, standings } = await this.judgingFound.ask(scope, presented.presentationId, 'mean');
    const of = standings.filter(({ place }) => place !== null).length;
    return authors.map(({ slotId, traineeId }) => {
      const { place = null, totals = null } = standings.find((one) => one.slotId === slotId) ?? {};
      const title = slots.find((one) => one.slotId === slotId)?.title ?? null;
      return { traineeId, ...presented, title, place, of, mean: totals?.mean ?? null };
    });
  }
}
