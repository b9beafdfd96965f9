import { Injectable } from '@nestjs/common';
import type { Authority } from '#kernel';
import { Every, type Schedule } from '#platform';
import { DueResults } from '../queries/due-results.ts';
import { FinishPublication } from '../use-cases/finish-publication.ts';

/** Results are seen from their instant on by themselves; this writes the phase down and has everybody told. */
@Every({ minutes: 1 }, 'settle-places')
@Injectable()
export class PublishWhenDue implements Schedule {
  constructor(
    private readonly due: DueResults,
    private readonly finishPublication: FinishPublication,
  ) {}

  async run(under: Authority): Promise<void> {
    for (const cohortId of await this.due.publications(under)) await this.finishPublication.execute(cohortId);
  }
}
