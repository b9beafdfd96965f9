import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { InvitationState, ToAssist } from '../domain/graduate.ts';
import type { InvitationId } from '../domain/ids.ts';

/** What the mails of an invitation say. */
export interface InvitationTold {
  readonly name: string;
  readonly mail: string | null;
  readonly called: ToAssist['called'];
  readonly words: string;
  readonly state: InvitationState;
  readonly inviterName: string;
  readonly inviterMail: string | null;
  readonly traineeId: string;
}

const FIND = `
  select a.name, a.mail, i.called, i.words, i.state, b.name as "inviterName", b.mail as "inviterMail",
    i.trainee_id as "traineeId"
  from assistant_invitations i join accounts a on a.id = i.learner_id join accounts b on b.id = i.invited_by
  where i.id = $1`;

/** For whoever sends the mails. */
@Injectable()
export class InvitationToldOf {
  constructor(private readonly database: Database) {}

  async ask(id: InvitationId): Promise<InvitationTold | undefined> {
    const [told] = await this.database.read<InvitationTold>('send-mail', FIND, [id]);
    return told;
  }
}
