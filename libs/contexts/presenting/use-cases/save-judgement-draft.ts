import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Transaction } from '#platform';
import type { SlotId } from '../domain/ids.ts';
import { insistOnKnownCriteria, insistOnRevision } from '../domain/judging.ts';
import { JudgementStatement, type JudgementWritten } from '../persistence/judgement.statement.ts';
import { HoldJudgedSlot } from './hold-judged-slot.ts';

/** Keeps what a judge types, as they type it: their own until they give it. */
@Injectable()
export class SaveJudgementDraft {
  constructor(
    private readonly holdJudgedSlot: HoldJudgedSlot,
    private readonly judgements: JudgementStatement,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, slotId: SlotId, written: JudgementWritten): Promise<{ revision: number }> {
    return this.transaction.run(scope, async () => {
      const { of, criteria, now } = await this.holdJudgedSlot.execute(scope, slotId);
      insistOnKnownCriteria(criteria, written.scores);
      return { revision: insistOnRevision(await this.judgements.save(of, written, now)) };
    });
  }
}
