import { Injectable } from '@nestjs/common';
import { Clock, type Id } from '#kernel';
import { MayStayCompleted } from '#learning';
import { EventLog, Transaction } from '#platform';
import { doubtedAward, upheldAward } from '../domain/events.ts';
import { AwardRepository } from '../persistence/award.repository.ts';

/**
 * Notes that a certificate of completion no longer has what it was earned by, or has it again. Nothing is taken back by
 * itself: the office sees it, looks into it, and revokes it with a reason.
 */
@Injectable()
export class DoubtCompletion {
  constructor(
    private readonly awards: AwardRepository,
    private readonly mayStayCompleted: MayStayCompleted,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(enrollmentId: Id<'Enrollment'>): Promise<void> {
    return this.transaction.under('make-awards', async () => {
      const award = await this.awards.activeCompletion(enrollmentId);
      if (!award) return;
      const isEarned = await this.mayStayCompleted.ask(enrollmentId);
      if (isEarned === (award.doubtedAt === null)) return;
      const doubtedAt = isEarned ? null : this.clock.now();
      await this.awards.doubt({ ...award, doubtedAt });
      await this.events.append(isEarned ? upheldAward(award) : doubtedAward(award));
    });
  }
}
