import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database } from '#platform';

const FIND = 'select id, name from accounts where id = any($1)';

/** The names of people in refusals, for whoever named these people. */
@Injectable()
export class PersonLabels {
  constructor(private readonly database: Database) {}

  async of(personId: PersonId): Promise<string> {
    const names = await this.all([personId]);
    return names.get(personId) ?? '';
  }

  async all(personIds: readonly PersonId[]): Promise<Map<PersonId, string>> {
    const rows = await this.database.read<{ id: PersonId; name: string }>('allot-seats', FIND, [personIds]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
