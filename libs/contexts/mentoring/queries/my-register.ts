import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMyRegister } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { mayTakePart } from '../policy.ts';
import { INVITATION } from './list-graduates.ts';
import { TraineeFacts } from './trainee-facts.ts';

type Register = AnswerOf<typeof viewMyRegister>;

const FIND = `
  select t.id as "traineeId",
    exists (select from year_results r where r.trainee_id = t.id and r.outcome = 'completed') as "isGraduate",
    (select jsonb_build_object('region', e.region, 'contactFor', e.contact_for) from graduate_entries e
      where e.trainee_id = t.id) as entry,
    coalesce((select jsonb_agg(${INVITATION} order by i.invited_at, i.id) from assistant_invitations i
      where i.trainee_id = t.id), '[]') as invitations
  from trainees t where t.id = $1`;

/** What the register has of oneself, and what one is asked. */
@Injectable()
export class MyRegister {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
  ) {}

  async ask(scope: AuthorizedScope, traineeId: TraineeId): Promise<Register> {
    insist(mayTakePart(scope.actor, await this.trainees.of(scope, traineeId)));
    const [register] = await this.database.read<Register>(scope, FIND, [traineeId]);
    return register ?? { traineeId, isGraduate: false, entry: null, invitations: [] };
  }
}
