import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { SlotId } from '../domain/ids.ts';
import type { JudgeConflictKind } from '../domain/judging.ts';
import { judgeConflictNoted } from '../domain/judging-events.ts';
import { JudgementStatement } from '../persistence/judgement.statement.ts';
import { HoldJudgedSlot } from './hold-judged-slot.ts';

interface Asked {
  readonly slotId: SlotId;
  readonly kind: JudgeConflictKind;
  readonly reason: string;
}

/** A judge is too close to whoever presents: the slot is theirs no more, and what they gave is out of the count. */
@Injectable()
export class DeclareJudgeConflict {
  constructor(
    private readonly holdJudgedSlot: HoldJudgedSlot,
    private readonly judgements: JudgementStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { slotId, kind, reason }: Asked): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { of, now } = await this.holdJudgedSlot.execute(scope, slotId);
      await this.judgements.stepBack(of, { kind, source: 'declared', reason, by: of.judgeId, at: now });
      await this.judgements.dropDraft(of);
      const { organizationId, ...facts } = of;
      await this.events.append({
        kind: judgeConflictNoted,
        organizationId,
        facts: { ...facts, kind, source: 'declared' },
      });
      return {};
    });
  }
}
