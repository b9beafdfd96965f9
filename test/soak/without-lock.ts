import type { TestingModuleBuilder } from '@nestjs/testing';
import { Clock, type OfferingId } from '#kernel';
import { Transaction } from '#platform';
import { ApplicationRepository } from '../../libs/contexts/enrollment/persistence/application.repository.ts';

const READ = `select offering_id as "offeringId", held, sequence from seat_ledgers where offering_id = any($1)`;
const OPEN = `insert into seat_ledgers (offering_id, held, sequence) select unnest($1::uuid[]), 0, 0 on conflict do nothing`;

/** Reads the accounts of seats without locking them: the fault that everything here is about. */
class WithoutLock extends ApplicationRepository {
  constructor(
    private readonly unlocked: Transaction,
    clock: Clock,
  ) {
    super(unlocked, clock);
  }

  override async lockLedgers(offeringIds: readonly OfferingId[]) {
    await this.unlocked.manager.query(OPEN, [offeringIds]);
    return this.unlocked.manager.query(READ, [offeringIds]);
  }
}

/** The product with that fault. */
export const withoutLock = (builder: TestingModuleBuilder): TestingModuleBuilder =>
  builder.overrideProvider(ApplicationRepository).useFactory({
    factory: (transaction: Transaction, clock: Clock) => new WithoutLock(transaction, clock),
    inject: [Transaction, Clock],
  });
