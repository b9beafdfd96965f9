import { Injectable } from '@nestjs/common';
import type { Departing, Kept } from '#identity';
import type { PersonId } from '#kernel';
import { DatabaseClock, Transaction } from '#platform';
import { keptBecause } from '../domain/application-errors.ts';
import { isKept } from '../domain/own-erasure.ts';
import { type ErasableApplication, ErasableApplications } from '../queries/erasable-applications.ts';
import { EraseWritten } from './erase-written.ts';

/** What somebody who deletes their account has written to cohorts: kept where it was before reviewers, erased otherwise. */
@Injectable()
export class DepartingApplicant implements Departing {
  constructor(
    private readonly erasable: ErasableApplications,
    private readonly eraseWritten: EraseWritten,
    private readonly transaction: Transaction,
    private readonly clock: DatabaseClock,
  ) {}

  async keeps(personId: PersonId): Promise<Kept | undefined> {
    const written = await this.writtenBy(personId);
    const now = await this.clock.now();
    const last = written
      .filter((application) => isKept(application, now))
      .toSorted(byDay)
      .at(-1);
    return last && { refusal: keptBecause(last), until: last.hasPlace ? null : last.erasesOn };
  }

  async erase(personId: PersonId): Promise<void> {
    await this.eraseWritten.execute(await this.writtenBy(personId));
    await this.eraseWritten.profiles(personId);
  }

  private writtenBy(personId: PersonId): Promise<ErasableApplication[]> {
    const authority = 'erase-applications';
    return this.transaction.under(authority, () => this.erasable.of(authority, personId));
  }
}

/** Whoever has a place comes last: that record has no day on which it goes. */
const byDay = (one: ErasableApplication, other: ErasableApplication) =>
  Number(one.hasPlace) - Number(other.hasPlace) || one.erasesOn.localeCompare(other.erasesOn);
