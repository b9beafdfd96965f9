import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Transaction } from '#platform';

const KEEP = `
  insert into reviewer_ties (person_id, schools, version)
  select $1, $2, $3 + 1 where $3 = 0 or exists (select from reviewer_ties where person_id = $1)
  on conflict (person_id) do update set schools = excluded.schools, version = excluded.version
    where reviewer_ties.version = $3
  returning version`;

/** What each reviewer says of themselves. */
@Injectable()
export class ReviewerTiesStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Answers the version it has now; undefined where it is not the seen one any more. */
  async keep(personId: PersonId, schools: readonly string[], seenVersion: number): Promise<number | undefined> {
    const asked = [personId, schools, seenVersion];
    const [kept] = await this.transaction.manager.query<{ version: number }[]>(KEEP, asked);
    return kept?.version;
  }
}
