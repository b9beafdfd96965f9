import { Injectable } from '@nestjs/common';
import type { Id, OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import { ProgramUnknown, PublicPageNotFound } from '../domain/page-errors.ts';
import type { PublicPageId } from '../domain/page-ids.ts';
import type { PageKind, PublicPage, PublishedPage } from '../domain/public-page.ts';
import { PublicPageSchema, PublishedPageSchema } from './public-page.schemas.ts';

const LOCKED = { mode: 'pessimistic_write' } as const;

/** What programs tell of themselves, written and published. */
@Injectable()
export class PublicPageRepository {
  constructor(private readonly transaction: Transaction) {}

  /** Who runs the program. */
  async hostOf(programId: Id<'Program'>): Promise<OrganizationId> {
    const asked = 'select organization_id as host from programs where id = $1';
    const [program] = await this.transaction.manager.query<{ host: OrganizationId }[]>(asked, [programId]);
    if (!program) throw new ProgramUnknown();
    return program.host;
  }

  /** Locked until the transaction ends. */
  async lock(programId: Id<'Program'>, kind: PageKind): Promise<PublicPage> {
    const page = await this.transaction.manager.findOne(PublicPageSchema, { where: { programId, kind }, lock: LOCKED });
    if (!page) throw new PublicPageNotFound();
    return page;
  }

  /** Whether it was added: false where there is a page of this kind already. */
  async add(page: PublicPage): Promise<boolean> {
    const insert = this.transaction.manager.createQueryBuilder().insert().into(PublicPageSchema);
    const { raw } = await insert.values(page).orIgnore().returning('id').execute();
    return raw.length > 0;
  }

  async change(page: PublicPage): Promise<void> {
    await this.transaction.manager.save(PublicPageSchema, page);
  }

  published(pageId: PublicPageId): Promise<PublishedPage | null> {
    return this.transaction.manager.findOneBy(PublishedPageSchema, { pageId });
  }

  async publish(page: PublishedPage): Promise<void> {
    await this.transaction.manager.save(PublishedPageSchema, page);
  }

  /** Whether there was anything to withdraw. */
  async withdraw(pageId: PublicPageId): Promise<boolean> {
    const { affected } = await this.transaction.manager.delete(PublishedPageSchema, { pageId });
    return (affected ?? 0) > 0;
  }
}
