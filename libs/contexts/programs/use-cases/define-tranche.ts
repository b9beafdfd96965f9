import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type FiscalYear, insist, newId } from '#kernel';
import { Transaction } from '#platform';
import type { TrancheId } from '../domain/ids.ts';
import { PlacesRepository } from '../persistence/places.repository.ts';
import { mayPlan } from '../policy.ts';

interface Asked {
  readonly fiscalYear: FiscalYear;
  readonly name: { readonly ja: string; readonly en: string };
  readonly opensAt: Date;
}

/** A share of the year's offerings, for which applications open together. */
@Injectable()
export class DefineTranche {
  constructor(
    private readonly places: PlacesRepository,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { name, ...asked }: Asked): Promise<{ id: TrancheId }> {
    insist(mayPlan(scope.actor));
    return this.transaction.run(scope, async () => {
      const id = newId<'Tranche'>();
      await this.places.addTranche({ id, version: 1, ...asked, nameJa: name.ja, nameEn: name.en });
      return { id };
    });
  }
}
