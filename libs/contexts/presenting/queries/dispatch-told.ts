import { Injectable } from '@nestjs/common';
import type { CalendarDate, Id } from '#kernel';
import { Database } from '#platform';
import type { DispatchId } from '../domain/activity-ids.ts';
import type { DispatchState } from '../domain/dispatch.ts';

/** What the mails about a dispatch say to one of its people. */
export interface DispatchTold {
  readonly name: string;
  readonly mail: string | null;
  readonly traineeId: Id<'Trainee'>;
  readonly title: string;
  readonly place: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly state: DispatchState;
  readonly cancelReason: string | null;
}

const FIND = `
  select a.name, a.mail, p.trainee_id as "traineeId", d.title_ja as title, d.place_ja as place,
    to_char(d.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(d.ends_on, 'YYYY-MM-DD') as "endsOn", d.state,
    d.cancel_reason as "cancelReason"
  from dispatch_people p join dispatches d on d.id = p.dispatch_id join accounts a on a.id = p.learner_id
  where p.dispatch_id = $1 and p.trainee_id = $2`;

interface Of {
  readonly dispatchId: DispatchId;
  readonly traineeId: Id<'Trainee'>;
}

/** For whoever sends the mails. */
@Injectable()
export class DispatchToldOf {
  constructor(private readonly database: Database) {}

  /** Undefined for who is chosen no more. */
  async ask({ dispatchId, traineeId }: Of): Promise<DispatchTold | undefined> {
    const [told] = await this.database.read<DispatchTold>('send-mail', FIND, [dispatchId, traineeId]);
    return told;
  }
}
