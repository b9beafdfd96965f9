import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { insistOnWorkVersion } from '../domain/work.ts';
import { insistOnRelease } from '../domain/work-publication.ts';
import { toldOfWork, workReleased } from '../domain/work-events.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkPublicationStatement } from '../persistence/work-publication.statement.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { mayReleaseWork } from '../policy.ts';
import { FactsForRelease } from '../queries/facts-for-release.ts';

/** The office lets anybody see the version that it looked at, once every author and guardian has consented to it. */
@Injectable()
export class ReleaseWork {
  constructor(
    private readonly works: WorkStatement,
    private readonly facts: FactsForRelease,
    private readonly publications: WorkPublicationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId, { version }: { version: number }): Promise<{ version: number }> {
    insist(mayReleaseWork(scope.actor));
    return this.transaction.run(scope, async () => {
      const work = await this.works.lock(id);
      insistOnWorkVersion(work, version);
      insistOnRelease(await this.facts.of(scope, work, await this.works.files(id)));
      await this.publications.release(work, scope.actor.personId, this.clock.now());
      await this.events.append({ kind: workReleased, ...toldOfWork(work) });
      return { version };
    });
  }
}
