import { Injectable } from '@nestjs/common';
import type { AnswerOf, previewRollOver } from '#contract';
import { type AuthorizedScope, fiscalYearInJapanese } from '#kernel';
import { Database, Transaction } from '#platform';
import type { EditionId } from '../domain/ids.ts';
import { rolledOver } from '../domain/roll-over.ts';
import { CatalogRepository } from '../persistence/catalog.repository.ts';

type Preview = AnswerOf<typeof previewRollOver>;

const PLANS = `
  select count(*)::int as offerings from offerings o join seated_offerings s on s.offering_id = o.id
  where o.edition_id = $1 and o.state <> 'canceled'`;

/** What rolling an edition over would make, or the copy that there is. */
@Injectable()
export class PreviewRollOver {
  constructor(
    private readonly catalog: CatalogRepository,
    private readonly database: Database,
    private readonly transaction: Transaction,
  ) {}

  ask(scope: AuthorizedScope, editionId: EditionId): Promise<Preview> {
    return this.transaction.run(scope, async () => {
      const planned = rolledOver(await this.catalog.edition(editionId));
      const there = await this.catalog.copyOf(editionId);
      const [plans] = await this.database.read<{ offerings: number }>(scope, PLANS, [editionId]);
      return {
        fiscalYear: planned.fiscalYear,
        fiscalYearInJapanese: fiscalYearInJapanese(planned.fiscalYear),
        code: planned.code,
        name: { ja: planned.nameJa, en: planned.nameEn },
        offerings: plans?.offerings ?? 0,
        copy: there && { id: there.id, name: { ja: there.nameJa, en: there.nameEn } },
      };
    });
  }
}
