import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewEnrollment } from '#contract';
import { type AuthorizedScope, Clock, type OfferingId, organizationIn } from '#kernel';
import { Database } from '#platform';
import { EnrollmentNotFound } from '../domain/errors.ts';
import type { EnrollmentId } from '../domain/ids.ts';
import { PEOPLE } from './enrollment-columns.ts';
import { type JudgedPerson, presented } from './enrollment-person.ts';

type View = AnswerOf<typeof viewEnrollment>;

const OFFERING = 'select offering_id as "offeringId" from enrollments where id = $1';
const FIND = `with ${PEOPLE} select j.* from judged j where j.id = $4`;
const EXTENSIONS = `
  select id, ends_on as "endsOn", reason from access_extensions where enrollment_id = $1 order by id desc`;

/** One enrollment with its person and the later ends it was given. */
@Injectable()
export class ViewEnrollment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, enrollmentId: EnrollmentId): Promise<View> {
    const [known] = await this.database.read<{ offeringId: OfferingId }>(scope, OFFERING, [enrollmentId]);
    const asked = [this.clock.today(), known?.offeringId ?? null, organizationIn(scope), enrollmentId];
    const [row] = await this.database.read<JudgedPerson>(scope, FIND, asked);
    if (!known || !row) throw new EnrollmentNotFound();
    const extensions = await this.database.read<View['extensions'][number]>(scope, EXTENSIONS, [enrollmentId]);
    const { offeringName, signInId, mail } = row;
    const offering = { id: known.offeringId, name: offeringName };
    return { ...presented(scope, row), offering, signInId, mail, extensions };
  }
}
