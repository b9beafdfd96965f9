import { Injectable } from '@nestjs/common';
import type { AnswerOf, listYearGroups } from '#contract';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { Database } from '#platform';
import { mayPlaceAnybody } from '../policy.ts';

type Answer = AnswerOf<typeof listYearGroups>;

const FIND = `
  select k.id, jsonb_build_object('ja', k.name_ja, 'en', k.name_en) as name,
    (select count(*)::int from trainees t where t.track_id = k.id and t.state = 'active') as people
  from cohorts c join tracks k on k.cohort_id = c.id where c.offering_id = $1 order by k.position, k.id`;

/** The tracks of the cohort whose year an offering is: an event may be for some of them. None for any other offering. */
@Injectable()
export class GroupsOfYear {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, offeringId: OfferingId): Promise<Answer> {
    insist(mayPlaceAnybody(scope.actor));
    return { items: await this.database.read<Answer['items'][number]>(scope, FIND, [offeringId]) };
  }
}
