import { Injectable } from '@nestjs/common';
import { TakeUpRole } from '#identity';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { TakeUpAssistant } from '#selection';
import { answered, insistOnTimeLeft, type Invitation, type InvitationState } from '../domain/graduate.ts';
import { assistantAccepted, assistantDeclined } from '../domain/graduate-events.ts';
import type { InvitationId } from '../domain/ids.ts';
import { GraduateStatement } from '../persistence/graduate.statement.ts';
import { mayTakePart } from '../policy.ts';

interface Asked {
  readonly invitationId: InvitationId;
  readonly accepts: boolean;
}

const REASON = 'アシスタントの依頼を本人が承諾';

/** A graduate answers in their own session; who accepts assists from then on, with what that needs. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly graduates: GraduateStatement,
    private readonly takeUpRole: TakeUpRole,
    private readonly takeUpAssistant: TakeUpAssistant,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { invitationId, accepts }: Asked): Promise<{ state: InvitationState }> {
    return this.transaction.run(scope, async () => {
      const invitation = await this.graduates.lock(invitationId);
      insist(mayTakePart(scope.actor, { ...invitation, servedBy: [] }));
      const state = answered(invitation, accepts ? 'accept' : 'decline');
      if (accepts) insistOnTimeLeft(invitation, this.clock.today());
      await this.graduates.answer(invitationId, state, this.clock.now());
      if (accepts) await this.takeUp(invitation);
      const { organizationId, traineeId, learnerId, cohortId, trackId, forCohortId, forTrackId } = invitation;
      const facts = { invitationId, traineeId, learnerId, cohortId, trackId, forCohortId, forTrackId };
      await this.events.append({ kind: accepts ? assistantAccepted : assistantDeclined, organizationId, facts });
      return { state };
    });
  }

  private async takeUp({ learnerId, hostId, until, forCohortId, forTrackId }: Invitation): Promise<void> {
    await this.takeUpRole.execute({ personId: learnerId, organizationId: hostId, until, reason: REASON });
    await this.takeUpAssistant.execute({
      cohortId: forCohortId,
      trackId: forTrackId,
      organizationId: hostId,
      personId: learnerId,
    });
  }
}
