import { Injectable } from '@nestjs/common';
import type { CalendarDate, PersonId } from '#kernel';
import { Database } from '#platform';
import type { TrackId } from '../domain/ids.ts';

/** What a reviewer is told of the applications that were put before them: nothing of whose they are. */
export interface ReviewsAsked {
  readonly name: string;
  readonly mail: string | null;
  readonly program: { readonly ja: string; readonly en: string };
  readonly track: { readonly ja: string; readonly en: string };
  readonly fiscalYear: number;
  readonly resultOn: CalendarDate;
}

const FIND = `
  select x.name, x.mail, jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as program,
    jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as track, c.fiscal_year as "fiscalYear", c.result_on as "resultOn"
  from tracks t join cohorts c on c.id = t.cohort_id join programs p on p.id = c.program_id, accounts x
  where t.id = $1 and x.id = $2`;

/** For whoever sends the mail. */
@Injectable()
export class ReviewsAskedOf {
  constructor(private readonly database: Database) {}

  async ask(trackId: TrackId, reviewerId: PersonId): Promise<ReviewsAsked | undefined> {
    const [told] = await this.database.read<ReviewsAsked>('send-mail', FIND, [trackId, reviewerId]);
    return told;
  }
}
