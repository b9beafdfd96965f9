import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { criterionWritten, questionWritten } from '../domain/cohort-parts.ts';
import { AddCohortPart } from '../use-cases/add-cohort-part.ts';
import { CorrectCohortPart } from '../use-cases/correct-cohort-part.ts';
import { RemoveCohortPart } from '../use-cases/remove-cohort-part.ts';

type InputOf<S> = contract.InputOf<S>;
type ParamsOf<S> = contract.ParamsOf<S>;
type OfCohort = ParamsOf<typeof contract.addCriterion>;

@Controller()
export class CohortFormsController {
  constructor(
    private readonly addPart: AddCohortPart,
    private readonly correctPart: CorrectCohortPart,
    private readonly removePart: RemoveCohortPart,
  ) {}

  @Serves(contract.addCriterion)
  addCriterion(scope: AuthorizedScope, { cohortId }: OfCohort, input: InputOf<typeof contract.addCriterion>) {
    return this.addPart.execute(scope, { cohortId, kind: 'criterion', written: criterionWritten(input) });
  }

  @Serves(contract.correctCriterion)
  correctCriterion(
    scope: AuthorizedScope,
    { cohortId, criterionId: id }: ParamsOf<typeof contract.correctCriterion>,
    { version, ...input }: InputOf<typeof contract.correctCriterion>,
  ) {
    const written = { ...criterionWritten(input), version };
    return this.correctPart.execute(scope, { cohortId, kind: 'criterion', id, written });
  }

  @Serves(contract.removeCriterion)
  removeCriterion(scope: AuthorizedScope, { cohortId, criterionId: id }: ParamsOf<typeof contract.removeCriterion>) {
    return this.removePart.execute(scope, { cohortId, kind: 'criterion', id });
  }

  @Serves(contract.addFormQuestion)
  addQuestion(scope: AuthorizedScope, { cohortId }: OfCohort, input: InputOf<typeof contract.addFormQuestion>) {
    return this.addPart.execute(scope, { cohortId, kind: 'question', written: questionWritten(input) });
  }

  @Serves(contract.correctFormQuestion)
  correctQuestion(
    scope: AuthorizedScope,
    { cohortId, formQuestionId: id }: ParamsOf<typeof contract.correctFormQuestion>,
    { version, ...input }: InputOf<typeof contract.correctFormQuestion>,
  ) {
    const written = { ...questionWritten(input), version };
    return this.correctPart.execute(scope, { cohortId, kind: 'question', id, written });
  }

  @Serves(contract.removeFormQuestion)
  removeQuestion(
    scope: AuthorizedScope,
    { cohortId, formQuestionId: id }: ParamsOf<typeof contract.removeFormQuestion>,
  ) {
    return this.removePart.execute(scope, { cohortId, kind: 'question', id });
  }
}
