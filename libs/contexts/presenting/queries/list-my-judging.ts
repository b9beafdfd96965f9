import { Injectable } from '@nestjs/common';
import type { AnswerOf, listMyJudging } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { PresentationId } from '../domain/ids.ts';
import type { JudgeConflict, JudgeScores, JudgingCriterion } from '../domain/judging.ts';
import { IN_ORDER, IS_JUDGED, JUDGED, JUDGED_FROM, JUDGED_SLOT, SCORES } from './judged-columns.ts';
import { CONFLICT } from './judged-slot-facts.ts';
import { totalOf } from './judging-figures.ts';

type Round = AnswerOf<typeof listMyJudging>['rounds'][number];
type Line = Round['slots'][number];

interface SlotRow extends Omit<Line, 'state' | 'isUnsent' | 'ownTotal'> {
  readonly presentationId: PresentationId;
  readonly conflict: JudgeConflict | null;
  /** Null where nothing was given. */
  readonly scores: JudgeScores | null;
  readonly givenRevision: number | null;
  readonly draftRevision: number | null;
}

type RoundRow = Omit<Round, 'given' | 'asked' | 'slots'> & {
  readonly presentationId: PresentationId;
  readonly criteria: readonly JudgingCriterion[];
};

const ROUNDS = `
  select ${JUDGED}, coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'weight', k.weight))
    from judging_criteria k where k.presentation_id = p.id), '[]') as criteria
  from ${JUDGED_FROM}
  where exists (select from track_staff t where t.cohort_id = p.cohort_id and t.person_id = $1 and t.part = 'judge')
  order by (select min(d.starts_at) from offering_sessions d where d.gathering_id = g.id) desc nulls last, p.id`;
const SLOTS = `
  select ${JUDGED_SLOT}, s.presentation_id as "presentationId", ${CONFLICT},
    case when j.state = 'given' then ${SCORES} end as scores, j.revision as "givenRevision", d.revision as "draftRevision"
  from presentation_slots s left join presentation_scorings x on x.presentation_id = s.presentation_id
    left join judgements j on j.slot_id = s.id and j.judge_id = $2
    left join judgement_drafts d on d.slot_id = s.id and d.judge_id = $2
  where s.presentation_id = any ($1) and ${IS_JUDGED} order by ${IN_ORDER}`;

/** The presentations that somebody judges, in the order of their timetable, with how far they are. */
@Injectable()
export class ListMyJudging {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope): Promise<AnswerOf<typeof listMyJudging>> {
    const { personId } = scope.actor;
    const rounds = await this.database.read<RoundRow>(scope, ROUNDS, [personId]);
    const ids = rounds.map(({ presentationId }) => presentationId);
    const slots = await this.database.read<SlotRow>(scope, SLOTS, [ids, personId]);
    return { rounds: rounds.map((round) => roundOf(round, slots)) };
  }
}

function roundOf({ criteria, ...round }: RoundRow, all: readonly SlotRow[]): Round {
  const slots = all
    .filter(({ presentationId }) => presentationId === round.presentationId)
    .map((row) => lineOf(row, criteria));
  const asked = slots.filter(({ state }) => state !== 'conflict');
  return { ...round, slots, asked: asked.length, given: asked.filter(({ state }) => state === 'given').length };
}

function lineOf(row: SlotRow, criteria: readonly JudgingCriterion[]): Line {
  const { presentationId: _of, conflict, scores, givenRevision, draftRevision, ...slot } = row;
  const counts = scores !== null && conflict === null;
  return {
    ...slot,
    state: conflict ? 'conflict' : scores ? 'given' : draftRevision === null ? 'awaited' : 'drafted',
    isUnsent: conflict === null && draftRevision !== null && draftRevision !== givenRevision,
    ownTotal: counts ? totalOf(criteria, scores) : null,
  };
}
