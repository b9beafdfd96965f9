import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, newId, type OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import type { ProgramId } from '../domain/ids.ts';
import { CatalogRepository } from '../persistence/catalog.repository.ts';

interface Asked {
  readonly code: string;
  readonly name: { readonly ja: string; readonly en: string };
  /** Who runs it. */
  readonly organizationId: OrganizationId;
}

/** A program enters the catalog. */
@Injectable()
export class DefineProgram {
  constructor(
    private readonly catalog: CatalogRepository,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { code, name, organizationId }: Asked): Promise<{ id: ProgramId }> {
    return this.transaction.run(scope, async () => {
      const id = newId<'Program'>();
      await this.catalog.addProgram({ id, version: 1, organizationId, code, nameJa: name.ja, nameEn: name.en });
      return { id };
    });
  }
}
