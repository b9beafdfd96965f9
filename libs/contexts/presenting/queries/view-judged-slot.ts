import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewJudgedSlot } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import type { SlotId } from '../domain/ids.ts';
import type { JudgeScores, JudgingCriterion } from '../domain/judging.ts';
import { JudgingNotFound } from '../domain/judging-errors.ts';
import { mayJudge } from '../policy.ts';
import { JUDGED, JUDGED_FROM, JUDGED_SLOT, SCORES, utc } from './judged-columns.ts';
import { JudgedSlotFacts } from './judged-slot-facts.ts';
import { totalOf } from './judging-figures.ts';

type Shown = AnswerOf<typeof viewJudgedSlot>;

interface GivenRow {
  readonly scores: JudgeScores;
  readonly comment: string;
}

type Known = Omit<Shown, 'criteria' | 'draft' | 'given' | 'conflict' | 'others' | 'abilities'>;
type OwnRow = GivenRow & Pick<NonNullable<Shown['given']>, 'givenAt' | 'revision'>;

const FIND = `
  select ${JUDGED_SLOT}, ${JUDGED}
  from presentation_slots s join (${JUDGED_FROM}) on p.id = s.presentation_id where s.id = $1`;
const CRITERIA = `
  select k.id, k.name_ja as "nameJa", k.name_en as "nameEn", k.weight from judging_criteria k
  where k.presentation_id = $1 order by k.position, k.id`;
const DRAFT = 'select scores, comment, revision from judgement_drafts where slot_id = $1 and judge_id = $2';
const OWN = `
  select ${SCORES} as scores, j.comment, ${utc('coalesce(j.corrected_at, j.given_at)')} as "givenAt", j.revision
  from judgements j where j.slot_id = $1 and j.judge_id = $2 and j.state = 'given'`;
// In an order that tells nothing of who they are.
const OTHERS = `
  select ${SCORES} as scores, j.comment from judgements j
  where j.slot_id = $1 and j.judge_id <> $2 and j.state = 'given' order by md5(j.slot_id::text || j.judge_id::text)`;
const NOTHING_TYPED: Shown['draft'] = { scores: [], comment: '', revision: 0 };

/** One presentation as its judge scores it: what the timetable says, one's own, and what others gave once it is given. */
@Injectable()
export class ViewJudgedSlot {
  constructor(
    private readonly database: Database,
    private readonly facts: JudgedSlotFacts,
  ) {}

  async ask(scope: AuthorizedScope, slotId: SlotId): Promise<Shown> {
    const facts = await this.facts.of(scope, slotId);
    insist(mayJudge(scope.actor, facts));
    const { conflict, presentationId } = facts;
    const mine = [slotId, scope.actor.personId];
    const [known] = await this.database.read<Known>(scope, FIND, [slotId]);
    if (!known) throw new JudgingNotFound();
    const criteria = await this.database.read<JudgingCriterion>(scope, CRITERIA, [presentationId]);
    const [draft] = await this.database.read<Shown['draft']>(scope, DRAFT, mine);
    const [own] = conflict ? [] : await this.database.read<OwnRow>(scope, OWN, mine);
    const others = own ? await this.database.read<GivenRow>(scope, OTHERS, mine) : null;
    const isOpen = known.scoring === 'open' && conflict === null;
    return {
      ...known,
      criteria: criteria.map(criterionShown),
      draft: draft ? { ...draft, scores: stillAsked(draft.scores, criteria) } : NOTHING_TYPED,
      given: own ? { ...givenAs(own, criteria), givenAt: own.givenAt, revision: own.revision } : null,
      conflict,
      others: others && others.map((given) => givenAs(given, criteria)),
      abilities: { judge: isOpen, declareConflict: isOpen },
    };
  }
}

/** Criteria may change while nobody has given a score, drafts or not. */
const stillAsked = (scores: Shown['draft']['scores'], criteria: readonly JudgingCriterion[]) =>
  scores.filter(({ criterionId }) => criteria.some(({ id }) => id === criterionId));

/** As it crosses the wire. */
export const criterionShown = ({ id, nameJa, nameEn, weight }: JudgingCriterion) => ({
  criterionId: id,
  name: { ja: nameJa, en: nameEn },
  weight,
});

/** The scores in the order of the criteria, with their total. */
export const givenAs = ({ scores, comment }: GivenRow, criteria: readonly JudgingCriterion[]) => ({
  scores: criteria.flatMap(({ id: criterionId }) => {
    const score = scores[criterionId];
    return score === undefined ? [] : [{ criterionId, score }];
  }),
  total: totalOf(criteria, scores),
  comment,
});
