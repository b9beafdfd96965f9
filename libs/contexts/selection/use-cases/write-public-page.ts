import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Id, insist, newId } from '#kernel';
import { EventLog, markdownHolds, Transaction } from '#platform';
import { PageChangedMeanwhile, PublicPageHasAnotherTitle, PublicPageHoldsAPicture } from '../domain/page-errors.ts';
import { publicPageWritten, toldOfPage } from '../domain/page-events.ts';
import { type PageInWords, type PageKind, type PublicPage, rewritten, wordsAsKept } from '../domain/public-page.ts';
import { PublicPageRepository } from '../persistence/public-page.repository.ts';
import { mayWritePages } from '../policy.ts';

interface Asked extends PageInWords {
  readonly programId: Id<'Program'>;
  readonly kind: PageKind;
  /** The version it was written on; 0 for a page that is not there yet. */
  readonly version: number;
}

/** Writes a page of a program, or rewrites it; what anybody reads stays until it is published. */
@Injectable()
export class WritePublicPage {
  constructor(
    private readonly pages: PublicPageRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<{ version: number }> {
    insist(mayWritePages(scope.actor));
    for (const text of [asked.body.ja, asked.body.en]) insistOnWords(text);
    return this.transaction.run(scope, async () => {
      const host = await this.pages.hostOf(asked.programId);
      const page = asked.version === 0 ? await this.added(asked) : await this.changed(asked);
      await this.events.append(toldOfPage(publicPageWritten, page, host));
      return { version: page.version };
    });
  }

  private async added({ programId, kind, ...written }: Asked): Promise<PublicPage> {
    const at = this.clock.now();
    const page = { id: newId<'PublicPage'>(), programId, kind, ...wordsAsKept(written), version: 1, writtenAt: at };
    if (!(await this.pages.add(page))) throw new PageChangedMeanwhile();
    return page;
  }

  private async changed({ programId, kind, version, ...written }: Asked): Promise<PublicPage> {
    const page = await this.pages.lock(programId, kind);
    const changed = rewritten(page, wordsAsKept(written), { version, at: this.clock.now() });
    await this.pages.change(changed);
    return changed;
  }
}

function insistOnWords(markdown: string): void {
  const { picture, firstHeading } = markdownHolds(markdown);
  if (picture) throw new PublicPageHoldsAPicture();
  if (firstHeading) throw new PublicPageHasAnotherTitle();
}
