import { Injectable } from '@nestjs/common';
import type { CalendarDate, PersonId } from '#kernel';
import { Transaction } from '#platform';

const ASK = `
  insert into deletions_asked (person_id, asked_at, expected_on) values ($1, $2, $3)
  on conflict (person_id) do update set expected_on = excluded.expected_on`;
const ASKED = 'select person_id as "personId" from deletions_asked order by asked_at, person_id';
const EXPECTED = 'select expected_on as "expectedOn" from deletions_asked where person_id = $1';
const TAKE_BACK = 'delete from deletions_asked where person_id = $1';

/** Who wants their account deleted as soon as nothing has to be kept. Inside the caller's transaction. */
@Injectable()
export class DeletionStatement {
  constructor(private readonly transaction: Transaction) {}

  async ask(personId: PersonId, expectedOn: CalendarDate, now: Date): Promise<void> {
    await this.transaction.manager.query(ASK, [personId, now, expectedOn]);
  }

  async askedBy(): Promise<PersonId[]> {
    const asked: { personId: PersonId }[] = await this.transaction.manager.query(ASKED);
    return asked.map(({ personId }) => personId);
  }

  async expectedOn(personId: PersonId): Promise<CalendarDate | undefined> {
    const [asked] = await this.transaction.manager.query(EXPECTED, [personId]);
    return asked?.expectedOn;
  }

  async takeBack(personId: PersonId): Promise<void> {
    await this.transaction.manager.query(TAKE_BACK, [personId]);
  }
}
