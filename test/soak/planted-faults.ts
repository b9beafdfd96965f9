import type { TestingModuleBuilder } from '@nestjs/testing';
import { DatabaseClock, Transaction } from '#platform';
import type { CohortApplication } from '../../libs/contexts/selection/domain/cohort-application.ts';
import { CohortApplicationStatement } from '../../libs/contexts/selection/persistence/cohort-application.statement.ts';
import { DraftStatement } from '../../libs/contexts/selection/persistence/draft.statement.ts';

export const planted = ['taken late', 'lost: receipt', 'lost: file', 'taken twice'] as const;

/** The product with one of these faults at a time. */
export class Planted {
  fault: (typeof planted)[number] | null = null;

  readonly into = (builder: TestingModuleBuilder): TestingModuleBuilder => {
    const inject = [Transaction];
    const has = (fault: (typeof planted)[number]) => this.fault === fault;
    return builder
      .overrideProvider(DatabaseClock)
      .useFactory({ factory: (transaction: Transaction) => behind(transaction, () => has('taken late')), inject })
      .overrideProvider(CohortApplicationStatement)
      .useFactory({ factory: (transaction: Transaction) => new Forgetful(transaction, has), inject })
      .overrideProvider(DraftStatement)
      .useFactory({ factory: (transaction: Transaction) => new Loose(transaction, has), inject });
  };
}

type Has = (fault: (typeof planted)[number]) => boolean;

/** A clock of the database, which may be an hour behind it. */
const behind = (transaction: Transaction, isBehind: () => boolean) => ({
  now: async (): Promise<Date> => {
    const hours = isBehind() ? 1 : 0;
    const [told] = await transaction.manager.query(`select clock_timestamp() - make_interval(hours => $1) as now`, [
      hours,
    ]);
    return told.now;
  },
});

/** Acknowledges without keeping, or does not know again what has been submitted. */
class Forgetful extends CohortApplicationStatement {
  constructor(
    transaction: Transaction,
    private readonly has: Has,
  ) {
    super(transaction);
  }

  override async submit(...asked: Parameters<CohortApplicationStatement['submit']>): Promise<void> {
    if (!this.has('lost: receipt')) await super.submit(...asked);
  }

  override async receipts(id: CohortApplication['id']) {
    const receipts = await super.receipts(id);
    return this.has('taken twice') ? receipts.map((receipt) => ({ ...receipt, digest: '' })) : receipts;
  }
}

/** Acknowledges a file that it puts nowhere. */
class Loose extends DraftStatement {
  constructor(
    transaction: Transaction,
    private readonly has: Has,
  ) {
    super(transaction);
  }

  override async putFile(...asked: Parameters<DraftStatement['putFile']>): Promise<void> {
    if (!this.has('lost: file')) await super.putFile(...asked);
  }
}
