import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { insistOnPhone } from '../domain/needs.ts';
import { emergencyContactsTold } from '../domain/needs-events.ts';
import { type Contact, NeedsStatement } from '../persistence/needs.statement.ts';
import { OwnYear } from './own-year.ts';

/** A trainee says whom to call in an emergency: in place of whoever stood there. */
@Injectable()
export class KeepEmergencyContacts {
  constructor(
    private readonly ownYear: OwnYear,
    private readonly needs: NeedsStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, traineeId: TraineeId, contacts: readonly Contact[]): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { told: facts, ...of } = await this.ownYear.find(scope, traineeId);
      for (const { phone } of contacts) insistOnPhone(phone);
      await this.needs.keepContacts(of, contacts);
      await this.events.append({ kind: emergencyContactsTold, organizationId: of.organizationId, facts });
      return {};
    });
  }
}
