import { Injectable } from '@nestjs/common';
import type { AttemptId } from '../domain/ids.ts';
import { GRACE_SECONDS } from '../domain/attempt.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';

/** The open attempts whose time, or access as last known, and the grace are over. */
@Injectable()
export class AttemptsOverdue {
  constructor(private readonly attempts: AttemptRepository) {}

  ask(now: Date): Promise<AttemptId[]> {
    return this.attempts.overdueAt(new Date(now.getTime() - GRACE_SECONDS * 1000));
  }
}
