import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { answered, type Entry, insistOnHavingCompleted } from '../domain/graduate.ts';
import { assistantInvitationWithdrawn, graduateEntered, graduateLeftRegister } from '../domain/graduate-events.ts';
import type { TraineeId } from '../domain/ids.ts';
import { GraduateStatement } from '../persistence/graduate.statement.ts';
import { mayTakePart } from '../policy.ts';

/** A graduate lets themselves be in the register, for what they say, and out of it again at once. */
@Injectable()
export class EnterRegister {
  constructor(
    private readonly graduates: GraduateStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(
    scope: AuthorizedScope,
    { traineeId, ...entry }: Entry & { traineeId: TraineeId },
  ): Promise<{ isIn: boolean }> {
    return this.transaction.run(scope, async () => {
      const { outcome, entry: _, ...graduate } = await this.graduates.find(traineeId);
      insist(mayTakePart(scope.actor, { ...graduate, servedBy: [] }));
      insistOnHavingCompleted(outcome);
      await this.graduates.enter(graduate, entry, this.clock.now());
      if (!entry.contactFor.includes('assistant')) await this.askNoMore(traineeId);
      const { organizationId, ...facts } = graduate;
      await this.events.append({ kind: graduateEntered, organizationId, facts });
      return { isIn: true };
    });
  }

  /** What they were asked and have not answered is asked no more. */
  leave(scope: AuthorizedScope, traineeId: TraineeId): Promise<{ isIn: boolean }> {
    return this.transaction.run(scope, async () => {
      const { outcome: _, entry: __, ...graduate } = await this.graduates.find(traineeId);
      insist(mayTakePart(scope.actor, { ...graduate, servedBy: [] }));
      await this.askNoMore(traineeId);
      const { organizationId, ...facts } = graduate;
      if (!(await this.graduates.leave(traineeId))) return { isIn: false };
      await this.events.append({ kind: graduateLeftRegister, organizationId, facts });
      return { isIn: false };
    });
  }

  private async askNoMore(traineeId: TraineeId): Promise<void> {
    for (const invitation of await this.graduates.open(traineeId)) {
      const { id: invitationId, organizationId, learnerId, cohortId, trackId, forCohortId, forTrackId } = invitation;
      await this.graduates.answer(invitationId, answered(invitation, 'withdraw'), this.clock.now());
      const facts = { invitationId, traineeId, learnerId, cohortId, trackId, forCohortId, forTrackId };
      await this.events.append({ kind: assistantInvitationWithdrawn, organizationId, facts });
    }
  }
}
