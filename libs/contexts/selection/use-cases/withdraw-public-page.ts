import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type Id, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { PublicPageIsNotPublic } from '../domain/page-errors.ts';
import { publicPageWithdrawn, toldOfPage } from '../domain/page-events.ts';
import type { PageKind } from '../domain/public-page.ts';
import { PublicPageRepository } from '../persistence/public-page.repository.ts';
import { mayWritePages } from '../policy.ts';

interface Asked {
  readonly programId: Id<'Program'>;
  readonly kind: PageKind;
}

/** Takes a page from the public; what the office wrote stays. */
@Injectable()
export class WithdrawPublicPage {
  constructor(
    private readonly pages: PublicPageRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { programId, kind }: Asked): Promise<{ version: number }> {
    insist(mayWritePages(scope.actor));
    return this.transaction.run(scope, async () => {
      const page = await this.pages.lock(programId, kind);
      if (!(await this.pages.withdraw(page.id))) throw new PublicPageIsNotPublic();
      await this.events.append(toldOfPage(publicPageWithdrawn, page, await this.pages.hostOf(programId)));
      return { version: page.version };
    });
  }
}
