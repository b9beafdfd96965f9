import { Injectable } from '@nestjs/common';
import type { FiscalYear } from '#kernel';
import { Database } from '#platform';
import type { InBoth } from '../domain/work.ts';
import type { WorkLinkId } from '../domain/work-ids.ts';

export interface WorkLetter {
  readonly mail: string;
  readonly author: string;
  readonly title: InBoth;
  readonly program: InBoth;
  readonly fiscalYear: FiscalYear;
}

const FIND = `
  select l.mail, a.name as author, jsonb_build_object('ja', w.title_ja, 'en', w.title_en) as title,
    jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as program, c.fiscal_year as "fiscalYear"
  from work_guardian_links l join works w on w.id = l.work_id join accounts a on a.id = l.learner_id
    join cohorts c on c.id = w.cohort_id join programs p on p.id = c.program_id
  where l.id = $1 and l.mail is not null and l.version = w.version`;

/** What a guardian is asked about a work; nothing where it has changed since, or they have answered. */
@Injectable()
export class GuardianLetterOf {
  constructor(private readonly database: Database) {}

  async ask(linkId: WorkLinkId): Promise<WorkLetter | undefined> {
    const [letter] = await this.database.read<WorkLetter>('guardian-work-consent', FIND, [linkId]);
    return letter;
  }
}
