import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import type { InBoth } from '../domain/work.ts';
import type { WorkId } from '../domain/work-ids.ts';

/** What a mail about an invitation to a work says, to whoever it goes to. */
export interface AuthorTold {
  readonly name: string;
  readonly mail: string | null;
  /** The year in which they find the work. */
  readonly traineeId: TraineeId;
  readonly workId: WorkId;
  readonly title: InBoth;
  /** Who invited, or was invited: the other one. */
  readonly other: string;
}

interface Invitation {
  readonly workId: WorkId;
  readonly traineeId: TraineeId;
}

const TOLD = `
  select a.name, a.mail, t.id as "traineeId", w.id as "workId",
    jsonb_build_object('ja', w.title_ja, 'en', w.title_en) as title, o.name as other from works w`;
const INVITED = `${TOLD}
  join work_authors u on u.work_id = w.id and u.trainee_id = $2 and u.state = 'invited'
  join trainees t on t.id = u.trainee_id join accounts a on a.id = t.learner_id join accounts o on o.id = u.invited_by
  where w.id = $1`;
const ANSWERED = `${TOLD}
  join work_authors u on u.work_id = w.id and u.learner_id = $3 and u.state = 'author'
  join trainees t on t.id = u.trainee_id join accounts a on a.id = t.learner_id
  join trainees i on i.id = $2 join accounts o on o.id = i.learner_id
  where w.id = $1`;

/** For whoever sends the mails. */
@Injectable()
export class AuthorToldOf {
  constructor(private readonly database: Database) {}

  /** For who is invited; nothing once they have answered. */
  async invited({ workId, traineeId }: Invitation): Promise<AuthorTold | undefined> {
    return (await this.database.read<AuthorTold>('send-mail', INVITED, [workId, traineeId]))[0];
  }

  /** For who invited; nothing where they are no author any more. */
  async answered({ workId, traineeId }: Invitation, invitedBy: PersonId | null): Promise<AuthorTold | undefined> {
    return (await this.database.read<AuthorTold>('send-mail', ANSWERED, [workId, traineeId, invitedBy]))[0];
  }
}
