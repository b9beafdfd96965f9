import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { insuranceTold } from '../domain/needs-events.ts';
import { type Insured, NeedsStatement } from '../persistence/needs.statement.ts';
import { OwnYear } from './own-year.ts';

/** A trainee tells what the insurance of the events asks for. */
@Injectable()
export class KeepInsurance {
  constructor(
    private readonly ownYear: OwnYear,
    private readonly needs: NeedsStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, traineeId: TraineeId, insured: Insured): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { told: facts, ...of } = await this.ownYear.find(scope, traineeId);
      await this.needs.keepInsurance(of, insured, this.clock.now());
      await this.events.append({ kind: insuranceTold, organizationId: of.organizationId, facts });
      return {};
    });
  }
}
