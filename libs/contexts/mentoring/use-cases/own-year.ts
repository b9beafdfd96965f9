import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { TraineeHasLeft } from '../domain/errors.ts';
import type { TraineeId } from '../domain/ids.ts';
import type { OfTrainee } from '../domain/trainee.ts';
import { mayTakePart } from '../policy.ts';
import { TraineeFacts } from '../queries/trainee-facts.ts';

type Own = OfTrainee & { readonly told: Omit<OfTrainee, 'organizationId'> };

/** One's own year, while one is in it. Joins the caller's transaction. */
@Injectable()
export class OwnYear {
  constructor(private readonly trainees: TraineeFacts) {}

  /** Throws `not-found`, `trainee-has-left`. */
  async find(scope: AuthorizedScope, id: TraineeId): Promise<Own> {
    const known = await this.trainees.of(scope, id);
    insist(mayTakePart(scope.actor, known));
    if (known.state === 'left') throw new TraineeHasLeft();
    const { traineeId, organizationId, cohortId, trackId, learnerId } = known;
    const told = { traineeId, cohortId, trackId, learnerId };
    return { ...told, organizationId, told };
  }
}
