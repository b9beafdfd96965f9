import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type FiscalYear, insist } from '#kernel';
import { Transaction } from '#platform';
import { RecordChangedMeanwhile } from '../domain/errors.ts';
import { TrancheHasOpened } from '../domain/exercise-errors.ts';
import type { TrancheId } from '../domain/ids.ts';
import { PlacesRepository } from '../persistence/places.repository.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { mayPlan } from '../policy.ts';

interface Asked {
  readonly trancheId: TrancheId;
  readonly version: number;
  readonly fiscalYear: FiscalYear;
  readonly name: { readonly ja: string; readonly en: string };
  readonly opensAt: Date;
}

/** Corrects a tranche; once offerings of it have opened, its name alone. */
@Injectable()
export class CorrectTranche {
  constructor(
    private readonly places: PlacesRepository,
    private readonly programs: ProgramsRepository,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { trancheId, version, name, ...asked }: Asked): Promise<{ version: number }> {
    insist(mayPlan(scope.actor));
    return this.transaction.run(scope, async () => {
      const tranche = await this.places.lockTranche(trancheId);
      if (tranche.version !== version) throw new RecordChangedMeanwhile();
      const stays = tranche.fiscalYear === asked.fiscalYear && tranche.opensAt.getTime() === asked.opensAt.getTime();
      const offerings = await this.programs.ofTranche(trancheId);
      if (!stays && offerings.some(({ state }) => state !== 'draft')) throw new TrancheHasOpened();
      await this.places.changeTranche({
        ...tranche,
        ...asked,
        nameJa: name.ja,
        nameEn: name.en,
        version: version + 1,
      });
      return { version: version + 1 };
    });
  }
}
