import { Injectable } from '@nestjs/common';
import { memberArrived } from '#identity';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { ArrivalLetterStatement } from '../persistence/arrival-letter.statement.ts';
import { AddNotices, type NewNotice } from '../use-cases/add-notices.ts';

/** Whoever looks after the new organization is told, and whoever looks after those before. */
@Reacts(memberArrived, 'write-notices')
@Injectable()
export class TellOnMemberArrived implements Reaction<typeof memberArrived> {
  constructor(
    private readonly letters: ArrivalLetterStatement,
    private readonly addNotices: AddNotices,
  ) {}

  async react({ id: eventId, organizationId, facts }: EventOf<typeof memberArrived>): Promise<void> {
    const { personId: arrived, from } = facts;
    const told = new Map<string, NewNotice>();
    const tell = async (place: Omit<NewNotice, 'eventId' | 'personId'>) => {
      for (const personId of await this.letters.whoCoordinates(place.organizationId, arrived)) {
        // One notice per event and person: who looks after several of these hears of what ended first.
        if (!told.has(personId)) told.set(personId, { ...place, eventId, personId });
      }
    };
    for (const { organizationId: left, endsOn } of from) {
      const about = { personId: arrived, otherId: organizationId, endsOn };
      await tell({ organizationId: left, kind: 'member-moved', facts: about });
    }
    const about = { personId: arrived, otherId: organizationId, endsOn: null };
    await tell({ organizationId, kind: 'member-arrived', facts: about });
    await this.addNotices.execute([...told.values()]);
  }
}
