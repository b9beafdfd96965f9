import { Injectable } from '@nestjs/common';
import type { AnswerOf, listMyAppearances } from '#contract';
import { type AuthorizedScope, type Id, insist } from '#kernel';
import { TraineeFacts } from '#mentoring';
import { Database } from '#platform';
import { mayTellOfTheirs } from '../policy.ts';
import { APPEARANCE } from './appearance-columns.ts';

type Mine = AnswerOf<typeof listMyAppearances>['items'][number];

const MINE = `
  select a.id as "appearanceId", a.trainee_id = $1 as "isMine", m.consented_at is not null as consents, ${APPEARANCE}
  from appearances a join appearance_people m on m.appearance_id = a.id and m.trainee_id = $1
  order by a.starts_on desc, a.id`;

/** What somebody presented elsewhere in a year, told by themself or by who did so with them. */
@Injectable()
export class ListMyAppearances {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
  ) {}

  async ask(scope: AuthorizedScope, traineeId: Id<'Trainee'>): Promise<{ items: Mine[] }> {
    insist(mayTellOfTheirs(scope.actor, await this.trainees.of(scope, traineeId)));
    const rows = await this.database.read<Mine>(scope, MINE, [traineeId]);
    // Who did not tell it sees of its people themself alone: whether all consented is the teller's and the office's to know.
    return { items: rows.map((row) => ({ ...row, isShown: row.isMine && row.isShown })) };
  }
}
