import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { ExportTooLong } from '../domain/errors.ts';
import { ExportedEnrollments } from '../queries/exported-enrollments.ts';
import { ListEnrollments } from '../queries/list-enrollments.ts';
import { ViewEnrollment } from '../queries/view-enrollment.ts';
import { EnrollMembers } from '../use-cases/enroll-members.ts';
import { csvOfPeople, MOST_IN_EXCEL, workbookOfPeople } from './enrollment-export.presenter.ts';

type OfOffering = contract.ParamsOf<typeof contract.listEnrollments>;

@Controller()
export class EnrollmentListsController {
  constructor(
    private readonly listEnrollments: ListEnrollments,
    private readonly viewEnrollment: ViewEnrollment,
    private readonly exported: ExportedEnrollments,
    private readonly enrollMembers: EnrollMembers,
  ) {}

  @Serves(contract.listEnrollments)
  list(scope: AuthorizedScope, { offeringId }: OfOffering, asked: contract.InputOf<typeof contract.listEnrollments>) {
    return this.listEnrollments.ask(scope, offeringId, asked);
  }

  @Serves(contract.viewEnrollment)
  show(scope: AuthorizedScope, { enrollmentId }: contract.ParamsOf<typeof contract.viewEnrollment>) {
    return this.viewEnrollment.ask(scope, enrollmentId);
  }

  @Serves(contract.enrollMembers)
  async enroll(
    scope: AuthorizedScope,
    { offeringId }: OfOffering,
    { personIds }: contract.InputOf<typeof contract.enrollMembers>,
  ) {
    const enrolled = await this.enrollMembers.execute(scope, { offeringId, personIds });
    return { enrolled, enrolledAlready: personIds.length - enrolled };
  }

  @Serves(contract.exportEnrollments)
  async export(
    scope: AuthorizedScope,
    { offeringId, format }: contract.ParamsOf<typeof contract.exportEnrollments>,
    asked: contract.InputOf<typeof contract.exportEnrollments>,
    { language }: Exchange,
  ) {
    if (format === 'csv') return csvOfPeople(this.exported.rows(scope, offeringId, asked), language);
    const count = await this.exported.count(scope, offeringId, asked);
    if (count > MOST_IN_EXCEL) throw new ExportTooLong(MOST_IN_EXCEL);
    return workbookOfPeople(await this.exported.all(scope, offeringId, asked), language);
  }
}
