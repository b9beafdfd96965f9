import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewJudgingBoard } from '#contract';
import { type AuthorizedScope, insist, type PersonId } from '#kernel';
import { Database } from '#platform';
import type { PresentationId } from '../domain/ids.ts';
import { JudgingNotFound } from '../domain/judging-errors.ts';
import { mayRank } from '../policy.ts';
import { JUDGED, JUDGED_FROM, utc } from './judged-columns.ts';
import { type JudgingFound, JudgingOf } from './judging-of.ts';
import { criterionShown, givenAs } from './view-judged-slot.ts';

type Board = AnswerOf<typeof viewJudgingBoard>;
type About = Omit<Board, 'by' | 'criteria' | 'isScored' | 'sources' | 'lines' | 'judges'>;

const ABOUT = `
  select ${JUDGED}, coalesce(x.version, 0) as version, ${utc('x.released_at')} as "releasedAt",
    ${utc('x.reminded_at')} as "remindedAt", case when x.closed_at is not null then jsonb_build_object(
      'by', coalesce((select a.name from accounts a where a.id = x.closed_by), ''), 'at', ${utc('x.closed_at')}) end as closed
  from ${JUDGED_FROM} where p.id = $1`;
const SOURCES = `
  select p.id as "presentationId", jsonb_build_object('ja', g.title_ja, 'en', g.title_en) as title,
    c.fiscal_year as "fiscalYear"
  from results_presentations p join cohorts c on c.id = p.cohort_id join gatherings g on g.id = p.gathering_id
  where p.id <> $1 and exists (select from judging_criteria k where k.presentation_id = p.id)
  order by c.fiscal_year desc, p.id`;

/** Every presentation with what judges gave it and what it comes to; for the office alone. */
@Injectable()
export class ViewJudgingBoard {
  constructor(
    private readonly database: Database,
    private readonly judgingFound: JudgingOf,
  ) {}

  async ask(scope: AuthorizedScope, id: PresentationId, by: Board['by']): Promise<Board> {
    insist(mayRank(scope.actor));
    const [about] = await this.database.read<About>(scope, ABOUT, [id]);
    if (!about) throw new JudgingNotFound();
    const found = await this.judgingFound.ask(scope, id, by);
    const { criteria, judgements, slots } = found;
    return {
      ...about,
      by,
      criteria: criteria.map(criterionShown),
      isScored: judgements.length > 0,
      sources: await this.database.read<Board['sources'][number]>(scope, SOURCES, [id]),
      lines: slots.map((slot) => lineOf(slot, found)),
      judges: found.judges.flatMap((judge) => judgeOf(judge, found)),
    };
  }
}

function lineOf(slot: JudgingFound['slots'][number], found: JudgingFound): Board['lines'][number] {
  const { standings, judgements, conflicts, criteria, judges } = found;
  const here = ({ slotId }: { readonly slotId: string }) => slotId === slot.slotId;
  const { totals = null, byCriterion = [], place = null, missing = [] } = standings.find(here) ?? {};
  const nameOf = (id: PersonId) => judges.find(({ judgeId }) => judgeId === id)?.name ?? '';
  const tooClose = conflicts.filter(here);
  const isTooClose = (id: PersonId) => tooClose.some(({ judgeId }) => judgeId === id);
  const given = judgements.filter(here);
  return {
    ...slot,
    totals,
    byCriterion: [...byCriterion],
    place,
    missing: missing.map(nameOf),
    judgements: given
      .filter(({ judgeId }) => !isTooClose(judgeId))
      .map((one) => ({ judgeName: nameOf(one.judgeId), ...givenAs(one, criteria) })),
    conflicts: tooClose.map(({ judgeId, kind, source, reason }) => ({
      judgeName: nameOf(judgeId),
      kind,
      source,
      reason,
      hasScored: given.some((one) => one.judgeId === judgeId),
    })),
  };
}

/** Nobody who judged nothing and judges no more. */
function judgeOf({ judgeId, name }: JudgingFound['judges'][number], found: JudgingFound): Board['judges'] {
  const { standings, conflicts, severities } = found;
  const { given = 0, compared = 0, difference = null } = severities.find((one) => one.reviewerId === judgeId) ?? {};
  const missing = standings.filter((standing) => standing.missing.includes(judgeId)).length;
  const own = conflicts.filter((conflict) => conflict.judgeId === judgeId).length;
  return [{ judgeId, name, given, missing, conflicts: own, compared, difference }];
}
