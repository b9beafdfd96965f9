import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { SlotId } from '../domain/ids.ts';
import { insistOnRevision, insistOnWholeScores } from '../domain/judging.ts';
import { judgementCorrected, judgementGiven } from '../domain/judging-events.ts';
import { JudgementStatement, type JudgementWritten } from '../persistence/judgement.statement.ts';
import { HoldJudgedSlot } from './hold-judged-slot.ts';

/** A judge gives their scores of a presentation, or corrects what they gave. */
@Injectable()
export class GiveJudgement {
  constructor(
    private readonly holdJudgedSlot: HoldJudgedSlot,
    private readonly judgements: JudgementStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, slotId: SlotId, written: JudgementWritten): Promise<{ revision: number }> {
    return this.transaction.run(scope, async () => {
      const { of, criteria, now } = await this.holdJudgedSlot.execute(scope, slotId);
      insistOnWholeScores(criteria, written.scores);
      const revision = insistOnRevision(await this.judgements.save(of, written, now));
      const isCorrected = await this.judgements.give(of, { ...written, revision }, now);
      const { organizationId, ...facts } = of;
      await this.events.append({ kind: isCorrected ? judgementCorrected : judgementGiven, organizationId, facts });
      return { revision };
    });
  }
}
