import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Id, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { PageChangedMeanwhile } from '../domain/page-errors.ts';
import { publicPagePublished, toldOfPage } from '../domain/page-events.ts';
import { type PageKind, published } from '../domain/public-page.ts';
import { PublicPageRepository } from '../persistence/public-page.repository.ts';
import { mayWritePages } from '../policy.ts';

interface Asked {
  readonly programId: Id<'Program'>;
  readonly kind: PageKind;
  /** The version somebody looked at before they published it. */
  readonly version: number;
}

/** Shows anybody the page as it is written now; refuses one that lacks a text in either language. */
@Injectable()
export class PublishPublicPage {
  constructor(
    private readonly pages: PublicPageRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { programId, kind, version }: Asked): Promise<{ version: number }> {
    insist(mayWritePages(scope.actor));
    return this.transaction.run(scope, async () => {
      const page = await this.pages.lock(programId, kind);
      if (page.version !== version) throw new PageChangedMeanwhile();
      const before = await this.pages.published(page.id);
      if (before?.version === version) return { version };
      await this.pages.publish(published(page, before, this.clock.now()));
      await this.events.append(toldOfPage(publicPagePublished, page, await this.pages.hostOf(programId)));
      return { version };
    });
  }
}
