import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { EventLog, FileStore, Transaction } from '#platform';
import { personLeft } from '../domain/events.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';
import { Departures, type Kept } from './departures.ts';

const DELETE = 'delete from accounts where id = $1';
const STILL_REFERRED_TO = '23503';

/** Whether an error of `LeaveForGood` says that a record of the person is left, which no context told of. */
export const isStillReferredTo = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === STILL_REFERRED_TO;

/**
 * Deletes an account with all that is the person's alone, or answers what has to be kept and deletes nothing. Inside a
 * transaction, which fails where the database's foreign keys say that another record is left.
 */
@Injectable()
export class LeaveForGood {
  constructor(
    private readonly statement: SignInStatement,
    private readonly departures: Departures,
    private readonly files: FileStore,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  async execute(personId: PersonId): Promise<Kept | undefined> {
    const kept = await this.departures.keeps(personId);
    if (kept) return kept;
    await this.departures.erase(personId);
    const organizationId = await this.statement.lastPlaceOf(personId);
    if (organizationId) await this.events.append({ kind: personLeft, organizationId, facts: { personId } });
    await this.files.eraseOf(personId);
    await this.transaction.under('delete-accounts', () => this.transaction.manager.query(DELETE, [personId]));
    return undefined;
  }
}
