import { Injectable } from '@nestjs/common';
import { scopeOf } from '#identity';
import type { Authority } from '#kernel';
import { Every, type Schedule } from '#platform';
import { DueApplications } from '../queries/due-applications.ts';
import { ReleaseUnnamed } from '../use-cases/release-unnamed.ts';

/** Seats for which nobody was named in time go to those who wait. */
@Every({ minutes: 5 }, 'allot-seats')
@Injectable()
export class ReleaseUnnamedSeats implements Schedule {
  constructor(
    private readonly due: DueApplications,
    private readonly releaseUnnamed: ReleaseUnnamed,
  ) {}

  async run(under: Authority): Promise<void> {
    for (const id of await this.due.names(under)) await this.releaseUnnamed.execute(scopeOf(under), id);
  }
}
