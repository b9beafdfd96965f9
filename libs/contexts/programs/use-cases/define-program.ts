import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, newId, type OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import type { ProgramId } from '../domain/ids.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';

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
    private readonly programs: ProgramsRepository,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { code, name, organizationId }: Asked): Promise<{ id: ProgramId }> {
    return this.transaction.run(scope, async () => {
      const id = newId<'Program'>();
      await this.programs.addProgram({ id, organizationId, code, nameJa: name.ja, nameEn: name.en });
      return { id };
    });
  }
}
