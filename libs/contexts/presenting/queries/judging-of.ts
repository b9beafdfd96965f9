import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewJudgingBoard } from '#contract';
import type { AuthorizedScope, PersonId } from '#kernel';
import { Database } from '#platform';
import type { PresentationId, SlotId } from '../domain/ids.ts';
import type { JudgeConflict, JudgeScores, JudgingCriterion } from '../domain/judging.ts';
import { IN_ORDER, IS_JUDGED, JUDGED_SLOT, SCORES } from './judged-columns.ts';
import { type JudgementOf, judgingOf } from './judging-figures.ts';
import { TiesOfJudges } from './ties-of-judges.ts';

type Line = AnswerOf<typeof viewJudgingBoard>['lines'][number];

export interface JudgementGiven extends JudgementOf {
  readonly scores: JudgeScores;
  readonly comment: string;
}

export interface SlotShown
  extends Omit<Line, 'totals' | 'byCriterion' | 'place' | 'missing' | 'judgements' | 'conflicts'> {
  readonly slotId: SlotId;
}

export interface JudgeNamed {
  readonly judgeId: PersonId;
  readonly name: string;
}

const CRITERIA = `
  select k.id, k.name_ja as "nameJa", k.name_en as "nameEn", k.weight from judging_criteria k
  where k.presentation_id = $1 order by k.position, k.id`;
const SLOTS = `
  select ${JUDGED_SLOT} from presentation_slots s where s.presentation_id = $1 and ${IS_JUDGED} order by ${IN_ORDER}`;
const JUDGEMENTS = `
  select j.slot_id as "slotId", j.judge_id as "judgeId", ${SCORES} as scores, j.comment from judgements j
  where j.presentation_id = $1 order by j.slot_id, j.judge_id`;
const CONFLICTS = `
  select f.slot_id as "slotId", f.judge_id as "judgeId", f.kind, f.source, f.reason from judge_conflicts f
  where f.presentation_id = $1 order by f.slot_id, f.judge_id`;
/** Whoever serves as a judge, and whoever did when they scored or stepped back. */
const JUDGES = `
  select a.id as "judgeId", a.name, exists (select from track_staff t where t.cohort_id = p.cohort_id
      and t.person_id = a.id and t.part = 'judge') as "isServing"
  from results_presentations p join accounts a on a.id in (
    select t.person_id from track_staff t where t.cohort_id = p.cohort_id and t.part = 'judge'
    union select j.judge_id from judgements j where j.presentation_id = p.id
    union select f.judge_id from judge_conflicts f where f.presentation_id = p.id)
  where p.id = $1 order by coalesce(a.kana, a.name) collate "ja-x-icu", a.name, a.id`;

/** All that was scored at a results presentation, and what it comes to. For the office alone. Joins the caller's transaction. */
@Injectable()
export class JudgingOf {
  constructor(
    private readonly database: Database,
    private readonly tiesOfJudges: TiesOfJudges,
  ) {}

  async ask(scope: AuthorizedScope, id: PresentationId, by: 'mean' | 'median') {
    const criteria = await this.database.read<JudgingCriterion>(scope, CRITERIA, [id]);
    const slots = await this.database.read<SlotShown>(scope, SLOTS, [id]);
    const judgements = await this.database.read<JudgementGiven>(scope, JUDGEMENTS, [id]);
    const judges = await this.database.read<JudgeNamed & { isServing: boolean }>(scope, JUDGES, [id]);
    const conflicts = await this.conflictsOf(scope, id);
    const figures = judgingOf({
      slotIds: slots.map(({ slotId }) => slotId),
      judgeIds: judges.filter(({ isServing }) => isServing).map(({ judgeId }) => judgeId),
      judgements,
      conflicts,
      criteria,
      by,
    });
    return { criteria, slots, judgements, judges, conflicts, ...figures };
  }

  /** Those noted, and those that can be seen while judges may score. */
  private async conflictsOf(scope: AuthorizedScope, id: PresentationId): Promise<JudgeConflict[]> {
    const noted = await this.database.read<JudgeConflict>(scope, CONFLICTS, [id]);
    const [scoring] = await this.database.read<{ state: string }>(scope, STATE, [id]);
    if (scoring && scoring.state !== 'open') return noted;
    const ties = await this.tiesOfJudges.ask(scope, id);
    return [...noted, ...ties.map((tie) => ({ ...tie, source: 'found' as const, reason: '' }))];
  }
}

const STATE = 'select state from presentation_scorings where presentation_id = $1';

export type JudgingFound = Awaited<ReturnType<JudgingOf['ask']>>;
