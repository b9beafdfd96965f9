import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database } from '#platform';
import type { PresentationId } from '../domain/ids.ts';

/** What a judge is told who has something left to score. */
export interface JudgeTold {
  readonly name: string;
  readonly mail: string | null;
  readonly program: { readonly ja: string; readonly en: string };
  readonly presentation: { readonly ja: string; readonly en: string };
}

const FIND = `
  select a.name, a.mail, jsonb_build_object('ja', o.name_ja, 'en', o.name_en) as program,
    jsonb_build_object('ja', g.title_ja, 'en', g.title_en) as presentation
  from results_presentations p join cohorts c on c.id = p.cohort_id join programs o on o.id = c.program_id
    join gatherings g on g.id = p.gathering_id join presentation_scorings x on x.presentation_id = p.id
    and x.state = 'open', accounts a
  where p.id = $1 and a.id = $2`;

/** For whoever sends the mail; nothing once the scoring is closed. */
@Injectable()
export class JudgeToldOf {
  constructor(private readonly database: Database) {}

  async ask(presentationId: PresentationId, judgeId: PersonId): Promise<JudgeTold | undefined> {
    const [told] = await this.database.read<JudgeTold>('send-mail', FIND, [presentationId, judgeId]);
    return told;
  }
}
