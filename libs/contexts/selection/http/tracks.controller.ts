import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { seminarWritten, trackWritten } from '../domain/cohort-parts.ts';
import { AddCohortPart } from '../use-cases/add-cohort-part.ts';
import { CorrectCohortPart } from '../use-cases/correct-cohort-part.ts';
import { RemoveCohortPart } from '../use-cases/remove-cohort-part.ts';

type InputOf<S> = contract.InputOf<S>;
type ParamsOf<S> = contract.ParamsOf<S>;
type OfCohort = ParamsOf<typeof contract.addTrack>;

@Controller()
export class TracksController {
  constructor(
    private readonly addPart: AddCohortPart,
    private readonly correctPart: CorrectCohortPart,
    private readonly removePart: RemoveCohortPart,
  ) {}

  @Serves(contract.addTrack)
  addTrack(scope: AuthorizedScope, { cohortId }: OfCohort, input: InputOf<typeof contract.addTrack>) {
    return this.addPart.execute(scope, { cohortId, kind: 'track', written: trackWritten(input) });
  }

  @Serves(contract.correctTrack)
  correctTrack(
    scope: AuthorizedScope,
    { cohortId, trackId: id }: ParamsOf<typeof contract.correctTrack>,
    { version, ...input }: InputOf<typeof contract.correctTrack>,
  ) {
    const written = { ...trackWritten(input), version };
    return this.correctPart.execute(scope, { cohortId, kind: 'track', id, written });
  }

  @Serves(contract.removeTrack)
  removeTrack(scope: AuthorizedScope, { cohortId, trackId: id }: ParamsOf<typeof contract.removeTrack>) {
    return this.removePart.execute(scope, { cohortId, kind: 'track', id });
  }

  @Serves(contract.addSeminar)
  addSeminar(scope: AuthorizedScope, { cohortId }: OfCohort, input: InputOf<typeof contract.addSeminar>) {
    return this.addPart.execute(scope, { cohortId, kind: 'seminar', written: seminarWritten(input) });
  }

  @Serves(contract.correctSeminar)
  correctSeminar(
    scope: AuthorizedScope,
    { cohortId, seminarId: id }: ParamsOf<typeof contract.correctSeminar>,
    { version, ...input }: InputOf<typeof contract.correctSeminar>,
  ) {
    const written = { ...seminarWritten(input), version };
    return this.correctPart.execute(scope, { cohortId, kind: 'seminar', id, written });
  }

  @Serves(contract.removeSeminar)
  removeSeminar(scope: AuthorizedScope, { cohortId, seminarId: id }: ParamsOf<typeof contract.removeSeminar>) {
    return this.removePart.execute(scope, { cohortId, kind: 'seminar', id });
  }
}
