import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { SessionNotFound } from '../domain/errors.ts';
import { Gathering } from '../domain/gathering.ts';
import type { GatheringId } from '../domain/ids.ts';

@Injectable()
export class GatheringRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The gathering, locked until the transaction ends. */
  async lock(id: GatheringId): Promise<Gathering> {
    const gathering = await this.transaction.manager.findOne(Gathering, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!gathering) throw new SessionNotFound();
    return gathering;
  }

  async add(gathering: Gathering): Promise<void> {
    await this.transaction.manager.insert(Gathering, gathering);
  }

  async save(gathering: Gathering): Promise<void> {
    await this.transaction.manager.save(Gathering, gathering);
  }
}
