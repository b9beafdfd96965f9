import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { correctedProgram } from '../domain/catalog-correction.ts';
import { correctedProgramBy } from '../domain/events.ts';
import type { ProgramId } from '../domain/ids.ts';
import { CatalogRepository } from '../persistence/catalog.repository.ts';
import { mayDefine } from '../policy.ts';

interface Asked {
  readonly programId: ProgramId;
  readonly name: { readonly ja: string; readonly en: string };
  readonly version: number;
}

/** Gives a program other names. */
@Injectable()
export class CorrectProgram {
  constructor(
    private readonly catalog: CatalogRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { programId, name, version }: Asked): Promise<{ version: number }> {
    insist(mayDefine(scope.actor));
    return this.transaction.run(scope, async () => {
      const before = await this.catalog.lockProgram(programId);
      const after = correctedProgram(before, { nameJa: name.ja, nameEn: name.en }, version);
      await this.catalog.changeProgram(after);
      await this.events.append(correctedProgramBy(before, after));
      return { version: after.version };
    });
  }
}
