import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { answered, assistsUntil, insistOnWilling } from '../domain/graduate.ts';
import { AlreadyInvited } from '../domain/graduate-errors.ts';
import { assistantInvitationWithdrawn, assistantInvited } from '../domain/graduate-events.ts';
import type { InvitationId, TraineeId, TrackId } from '../domain/ids.ts';
import { GraduateStatement } from '../persistence/graduate.statement.ts';
import { mayConclude } from '../policy.ts';

interface Asked {
  readonly traineeId: TraineeId;
  readonly trackId: TrackId;
  readonly words: string;
}

/** The office asks a graduate who is willing to assist a track of a cohort; nothing is theirs until they accept. */
@Injectable()
export class InviteAssistant {
  constructor(
    private readonly graduates: GraduateStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<{ invitationId: InvitationId }> {
    const { traineeId, trackId: forTrackId, words } = asked;
    return this.transaction.run(scope, async () => {
      const { entry, outcome: _, ...graduate } = await this.graduates.find(traineeId);
      const { organizationId, ...facts } = graduate;
      insist(mayConclude(scope.actor, organizationId));
      insistOnWilling(entry);
      const toAssist = await this.graduates.toAssist(forTrackId);
      insist(mayConclude(scope.actor, toAssist.organizationId));
      const until = assistsUntil(toAssist, this.clock.today());
      const asking = { toAssist, until, words, by: scope.actor.personId, at: this.clock.now() };
      const invitationId = await this.graduates.invite(graduate, asking);
      if (!invitationId) throw new AlreadyInvited();
      const told = { ...facts, invitationId, forCohortId: toAssist.cohortId, forTrackId };
      await this.events.append({ kind: assistantInvited, organizationId, facts: told });
      return { invitationId };
    });
  }

  /** The office asks no more. */
  withdraw(scope: AuthorizedScope, invitationId: InvitationId): Promise<{ state: 'withdrawn' }> {
    return this.transaction.run(scope, async () => {
      const invitation = await this.graduates.lock(invitationId);
      insist(mayConclude(scope.actor, invitation.organizationId));
      await this.graduates.answer(invitationId, answered(invitation, 'withdraw'), this.clock.now());
      const { organizationId, traineeId, learnerId, cohortId, trackId, forCohortId, forTrackId } = invitation;
      const facts = { invitationId, traineeId, learnerId, cohortId, trackId, forCohortId, forTrackId };
      await this.events.append({ kind: assistantInvitationWithdrawn, organizationId, facts });
      return { state: 'withdrawn' };
    });
  }
}
