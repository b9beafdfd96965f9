import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock, type PersonId } from '#kernel';
import { Database } from '#platform';
import { isMinor } from '#selection';
import { insistOnOpenQuestion, insistOnOwnConsent } from '../domain/guardian-asked.ts';
import type { TraineeId } from '../domain/ids.ts';
import { WorkNotFound } from '../domain/work-errors.ts';
import { type AuthorConsent, insistOnMinor, type ReleaseFacts } from '../domain/work-publication.ts';
import type { Work, WorkFile } from '../domain/work.ts';

interface Row extends Omit<AuthorConsent, 'isMinor'> {
  readonly learnerId: PersonId;
  readonly bornOn: CalendarDate | null;
}

// A guardian who agreed by a link agreed to one way of naming their child.
const AUTHORS = `
  select a.trainee_id as "traineeId", a.learner_id as "learnerId", c.version as "consentedTo",
    case when g.way = 'paper' or (g.shown_as = c.shown_as and g.credit_ja is not distinct from c.credit_ja
      and g.credit_en is not distinct from c.credit_en) then g.version end as "guardianConsentedTo", to_char(p.born_on, 'YYYY-MM-DD') as "bornOn"
  from work_authors a
    left join work_consents c on c.work_id = a.work_id and c.trainee_id = a.trainee_id
    left join guardian_work_consents g on g.work_id = a.work_id and g.trainee_id = a.trainee_id
    left join applicant_profiles p on p.cohort_id = a.cohort_id and p.learner_id = a.learner_id
  where a.work_id = $1 and a.state = 'author' order by a.since, a.trainee_id`;

/** What a release asks of a work, as far as the asker may know it. Joins the caller's transaction. */
@Injectable()
export class FactsForRelease {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(
    scope: AuthorizedScope,
    work: Pick<Work, 'id' | 'version' | 'visibility' | 'title' | 'abstract'>,
    files: readonly WorkFile[],
  ): Promise<ReleaseFacts> {
    const rows = await this.database.read<Row>(scope, AUTHORS, [work.id]);
    const { version, visibility, title, abstract } = work;
    const alts = files.filter(({ kind }) => kind === 'picture').map(({ alt }) => alt);
    return { version, visibility, title, abstract, alts, authors: rows.map((row) => this.judged(scope, row)) };
  }

  /** Refuses where a guardian's consent is not needed, was given, or comes after the author's own. In a transaction. */
  async insistOnGuardianOf(scope: AuthorizedScope, work: Work, traineeId: TraineeId): Promise<void> {
    const { authors, version } = await this.of(scope, work, []);
    const author = authors.find((each) => each.traineeId === traineeId);
    if (!author) throw new WorkNotFound();
    insistOnMinor(author);
    insistOnOwnConsent(author, version);
    insistOnOpenQuestion(author, version);
  }

  /** Who is a minor only they and the office know: to another author nobody is. To the office, whoever told no birthday is one. */
  private judged({ actor, rows }: AuthorizedScope, { learnerId, bornOn, ...author }: Row): AuthorConsent {
    const isKnown = rows.kind === 'nation' || learnerId === actor.personId;
    return { ...author, isMinor: isKnown && (bornOn === null || isMinor(bornOn, this.clock.today())) };
  }
}
