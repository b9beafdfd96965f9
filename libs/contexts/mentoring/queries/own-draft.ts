import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMyMilestone } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database, Transaction } from '#platform';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import { ContentToHandIn } from './content-to-hand-in.ts';

type Draft = AnswerOf<typeof viewMyMilestone>['draft'];

interface Of {
  readonly traineeId: TraineeId;
  readonly milestoneId: MilestoneId;
}

const WRITTEN = 'select body, links, revision from submission_drafts where trainee_id = $1 and milestone_id = $2';
const FILES = `
  select d.file_id as "fileId", coalesce(f.name, '') as name, f.type, f.size_bytes as "sizeBytes"
  from submission_draft_files d join stored_files f on f.id = d.file_id
  where d.trainee_id = $1 and d.milestone_id = $2 order by d.added_at, d.file_id`;

/** What a trainee is writing for a milestone, with the digest it would be handed in under. */
@Injectable()
export class OwnDraft {
  constructor(
    private readonly database: Database,
    private readonly contentToHandIn: ContentToHandIn,
    private readonly transaction: Transaction,
  ) {}

  ask(scope: AuthorizedScope, { traineeId, milestoneId }: Of): Promise<{ digest: string; draft: Draft }> {
    return this.transaction.run(scope, async () => {
      const key = [traineeId, milestoneId];
      const [written] = await this.database.read<Omit<Draft, 'files'>>(scope, WRITTEN, key);
      const files = await this.database.read<Draft['files'][number]>(scope, FILES, key);
      const { digest } = await this.contentToHandIn.ask(traineeId, milestoneId);
      return { digest, draft: { ...(written ?? { body: '', links: [], revision: 0 }), files } };
    });
  }
}
