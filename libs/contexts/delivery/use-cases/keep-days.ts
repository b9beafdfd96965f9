import { Injectable } from '@nestjs/common';
import type { OfferingId } from '#kernel';
import type { DaysChanged } from '../domain/gathering-days.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { SettleVerdicts } from './settle-verdicts.ts';

/**
 * Writes what became of the days of a gathering; how far somebody attended the whole is known anew. Joins the caller's
 * transaction.
 */
@Injectable()
export class KeepDays {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly settleVerdicts: SettleVerdicts,
  ) {}

  async execute(offeringId: OfferingId, { moved, canceled, added }: DaysChanged): Promise<void> {
    for (const session of [...moved, ...canceled]) await this.sessions.save(session);
    for (const session of added) await this.sessions.add(session);
    if (canceled.length + added.length > 0) await this.settleVerdicts.execute(offeringId, null);
  }
}
