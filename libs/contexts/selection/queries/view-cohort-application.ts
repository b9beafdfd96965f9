import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewCohortApplication } from '#contract';
import {
  type AuthorizedScope,
  type CalendarDate,
  Clock,
  type FiscalYear,
  mayReach,
  type OrganizationId,
} from '#kernel';
import { Database } from '#platform';
import { isMinor } from '../domain/applicant-eligibility.ts';
import { CohortApplicationNotFound } from '../domain/application-errors.ts';
import type { Receipt } from '../domain/cohort-application.ts';
import type { CohortApplicationId } from '../domain/ids.ts';
import { AnswersThatCount } from './answers-that-count.ts';
import { APPLICATION_CODE } from './application-code.ts';

type Answer = AnswerOf<typeof viewCohortApplication>;
type Other = Answer['others'][number];

interface Known
  extends Pick<Answer, 'id' | 'code' | 'cohortId' | 'program' | 'trackId' | 'track' | 'state' | 'applicant'> {
  readonly organizationId: OrganizationId;
  readonly fiscalYear: FiscalYear;
  readonly begunAt: Date;
  readonly submittedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly bornOn: CalendarDate;
  readonly guardianMail: string | null;
  readonly askedAt: Date | null;
  readonly givenAt: Date | null;
  readonly way: 'link' | 'paper' | null;
  readonly guardianName: string | null;
  readonly signedOn: CalendarDate | null;
  readonly recordedBy: string | null;
}

const APPLICANT = `jsonb_build_object('personId', a.learner_id, 'name', p.name, 'kana', p.kana, 'mail', x.mail,
  'bornOn', p.born_on, 'school', p.school, 'region', p.region, 'livesInJapan', p.lives_in_japan,
  'isGraduate', p.is_graduate)`;
const FIND = `
  select a.id, ${APPLICATION_CODE('a.id')} as code, a.organization_id as "organizationId", a.cohort_id as "cohortId",
    jsonb_build_object('ja', r.name_ja, 'en', r.name_en) as program, c.fiscal_year as "fiscalYear",
    a.track_id as "trackId", jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as track, a.state,
    a.begun_at as "begunAt", a.submitted_at as "submittedAt", a.withdrawn_at as "withdrawnAt", p.born_on as "bornOn",
    ${APPLICANT} as applicant, p.guardian_mail as "guardianMail", g.asked_at as "askedAt", g.given_at as "givenAt",
    g.way, g.guardian_name as "guardianName", g.signed_on as "signedOn", y.name as "recordedBy"
  from cohort_applications a join tracks t on t.id = a.track_id join cohorts c on c.id = a.cohort_id
    join programs r on r.id = c.program_id
    join applicant_profiles p on p.cohort_id = a.cohort_id and p.learner_id = a.learner_id
    join accounts x on x.id = a.learner_id
    left join guardian_consents g on g.cohort_id = a.cohort_id and g.learner_id = a.learner_id
    left join accounts y on y.id = g.recorded_by
  where a.id = $1`;
const OTHERS = `
  select o.id, jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as track, o.state
  from cohort_applications a join cohort_applications o on o.cohort_id = a.cohort_id and o.learner_id = a.learner_id
    join tracks t on t.id = o.track_id
  where a.id = $1 and o.id <> a.id order by t.position, t.code`;
const RECEIPTS = `
  select number, submitted_at as "submittedAt", digest from application_versions
  where application_id = $1 order by number desc`;

/** One application with who wrote it, what counts of it, its receipts, and what a guardian said. */
@Injectable()
export class ViewCohortApplication {
  constructor(
    private readonly database: Database,
    private readonly answers: AnswersThatCount,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, id: CohortApplicationId): Promise<Answer> {
    const [found] = await this.database.read<Known>(scope, FIND, [id]);
    if (!found || !reaches(scope, found)) throw new CohortApplicationNotFound();
    const receipts = await this.database.read<Receipt>(scope, RECEIPTS, [id]);
    const { cohortId, program, fiscalYear, trackId, track, state, code, applicant } = found;
    const consent = consentOf(found, this.clock.today());
    return {
      id,
      code,
      cohortId,
      program,
      fiscalYear,
      trackId,
      track,
      state,
      applicant,
      consent,
      begunAt: found.begunAt.toISOString(),
      submittedAt: found.submittedAt?.toISOString() ?? null,
      withdrawnAt: found.withdrawnAt?.toISOString() ?? null,
      answers: await this.answers.of(scope, id),
      receipts: receipts.map(({ submittedAt, ...rest }) => ({ ...rest, submittedAt: submittedAt.toISOString() })),
      others: await this.database.read<Other>(scope, OTHERS, [id]),
      abilities: { recordConsent: consent.isNeeded && consent.givenAt === null },
    };
  }
}

const reaches = ({ actor }: AuthorizedScope, { applicant, organizationId }: Known): boolean =>
  mayReach(actor, 'cohort-application.list', { learnerId: applicant.personId as never, organizationId });

const consentOf = (found: Known, today: CalendarDate): Answer['consent'] => ({
  isNeeded: isMinor(found.bornOn, today),
  guardianMail: found.guardianMail,
  askedAt: found.askedAt?.toISOString() ?? null,
  givenAt: found.givenAt?.toISOString() ?? null,
  way: found.way,
  guardianName: found.guardianName,
  signedOn: found.signedOn,
  recordedBy: found.recordedBy,
});
