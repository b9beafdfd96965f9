import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock, type PersonId } from '#kernel';
import { Database } from '#platform';
import { isMinor } from '#selection';
import type { AuthorConsent, ReleaseFacts } from '../domain/work-publication.ts';
import type { Work, WorkFile } from '../domain/work.ts';

interface Row extends Omit<AuthorConsent, 'isMinor'> {
  readonly learnerId: PersonId;
  readonly bornOn: CalendarDate | null;
}

const AUTHORS = `
  select a.trainee_id as "traineeId", a.learner_id as "learnerId", c.version as "consentedTo",
    g.version as "guardianConsentedTo", to_char(p.born_on, 'YYYY-MM-DD') as "bornOn"
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

  /** Who is a minor only they and the office know: to another author nobody is. To the office, whoever told no birthday is one. */
  private judged({ actor, rows }: AuthorizedScope, { learnerId, bornOn, ...author }: Row): AuthorConsent {
    const isKnown = rows.kind === 'nation' || learnerId === actor.personId;
    return { ...author, isMinor: isKnown && (bornOn === null || isMinor(bornOn, this.clock.today())) };
  }
}
