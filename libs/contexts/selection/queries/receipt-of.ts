import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { CohortApplicationId } from '../domain/ids.ts';

/** What the receipt of a submitted version says. */
export interface ReceiptTold {
  readonly name: string;
  readonly mail: string | null;
  readonly program: { readonly ja: string; readonly en: string };
  readonly track: { readonly ja: string; readonly en: string };
  readonly fiscalYear: number;
  readonly closesAt: Date;
  readonly number: number;
  readonly submittedAt: Date;
  readonly digest: string;
}

const FIND = `
  select x.name, x.mail, jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as program,
    jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as track, c.fiscal_year as "fiscalYear",
    c.application_closes_at as "closesAt", v.number, v.submitted_at as "submittedAt", v.digest
  from application_versions v join cohort_applications a on a.id = v.application_id
    join cohorts c on c.id = a.cohort_id join programs p on p.id = c.program_id join tracks t on t.id = a.track_id
    join accounts x on x.id = a.learner_id
  where v.application_id = $1 and v.number = $2`;

/** For whoever sends the receipt. */
@Injectable()
export class ReceiptOf {
  constructor(private readonly database: Database) {}

  async ask(id: CohortApplicationId, number: number): Promise<ReceiptTold | undefined> {
    const [told] = await this.database.read<ReceiptTold>('send-mail', FIND, [id, number]);
    return told;
  }
}
