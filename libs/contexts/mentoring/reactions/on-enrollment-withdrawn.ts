import { Injectable } from '@nestjs/common';
import { enrollmentRemoved, enrollmentWithdrawn } from '#enrollment';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { LetTraineeGo } from '../use-cases/let-trainee-go.ts';

/** Who is enrolled no more is a trainee no more. */
@Reacts(enrollmentWithdrawn, 'take-up-trainees')
@Injectable()
export class LetGoOnEnrollmentWithdrawn implements Reaction<typeof enrollmentWithdrawn> {
  constructor(private readonly letTraineeGo: LetTraineeGo) {}

  react({ facts }: EventOf<typeof enrollmentWithdrawn>): Promise<void> {
    return this.letTraineeGo.execute(facts.enrollmentId);
  }
}

/** Nor who was enrolled and never started: in a year there may be no lesson to start. */
@Reacts(enrollmentRemoved, 'take-up-trainees')
@Injectable()
export class LetGoOnEnrollmentRemoved implements Reaction<typeof enrollmentRemoved> {
  constructor(private readonly letTraineeGo: LetTraineeGo) {}

  react({ facts }: EventOf<typeof enrollmentRemoved>): Promise<void> {
    return this.letTraineeGo.execute(facts.enrollmentId);
  }
}
