import { Injectable } from '@nestjs/common';
import type { AnswerOf, listOwnTeamWishes } from '#contract';
import { type AuthorizedScope, type OfferingId, organizationIn } from '#kernel';
import { Database } from '#platform';
import { TeamCandidates } from './team-candidates.ts';

type Own = AnswerOf<typeof listOwnTeamWishes>;

const PEOPLE = `
  select e.id as "enrollmentId", p.name as "learnerName" from enrollments e join accounts p on p.id = e.learner_id
  where e.offering_id = $1 and e.organization_id = $2 and e.state = 'active'
  order by coalesce(p.kana, p.name) collate "ja-x-icu", p.name, e.id`;

/** What a coordinator has asked for their own people in an offering; what others asked of them is not told. */
@Injectable()
export class OwnTeamWishes {
  constructor(
    private readonly database: Database,
    private readonly candidates: TeamCandidates,
  ) {}

  async ask(scope: AuthorizedScope, offeringId: OfferingId): Promise<Own> {
    const people = await this.database.read<Own['people'][number]>(scope, PEOPLE, [offeringId, organizationIn(scope)]);
    const asked = await this.candidates.wishes(scope, offeringId);
    const wishes = asked.map(({ id, kind, note, enrollmentIds }) => ({
      id,
      kind,
      note,
      people: people.filter(({ enrollmentId }) => enrollmentIds.includes(enrollmentId as never)),
    }));
    return { people, wishes };
  }
}
