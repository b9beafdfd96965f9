import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { WorkNotFound } from '../domain/work-errors.ts';
import type { Work, WorkAuthor } from '../domain/work.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { mayAnswerInvitation, mayWriteWork } from '../policy.ts';

/** A work with who acts on it, which stands still until the transaction ends. */
@Injectable()
export class LockOwnWork {
  constructor(private readonly works: WorkStatement) {}

  /** By one of its authors. Throws `not-found`. */
  async forWriting(scope: AuthorizedScope, id: WorkId): Promise<{ work: Work; me: WorkAuthor }> {
    const work = await this.works.lock(id);
    insist(mayWriteWork(scope.actor, work));
    return { work, me: meIn(work, scope) };
  }

  /** By one of its authors, or by whoever was invited to be one. Throws `not-found`. */
  async forAnswering(scope: AuthorizedScope, id: WorkId): Promise<{ work: Work; me: WorkAuthor }> {
    const work = await this.works.lock(id);
    insist(mayAnswerInvitation(scope.actor, work));
    return { work, me: meIn(work, scope) };
  }
}

function meIn({ authors }: Work, { actor }: AuthorizedScope): WorkAuthor {
  const me = authors.find(({ learnerId }) => learnerId === actor.personId);
  if (!me) throw new WorkNotFound();
  return me;
}
