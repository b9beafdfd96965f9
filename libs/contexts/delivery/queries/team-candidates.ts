import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, OfferingId } from '#kernel';
import { Database, Transaction } from '#platform';
import type { Candidate, TeamWishId, Wish } from '../domain/team.ts';

const completedOne = (counts: string, isDone: string) => `exists (
    select from enrollments x join offerings o on o.id = x.offering_id join editions d on d.id = o.edition_id
      join courses c on c.id = d.course_id
    where x.learner_id = e.learner_id and x.id <> e.id and c.counts_as = '${counts}' and (${isDone}))`;
/** Departments that tell by their name that somebody works with information systems. */
const IT_DEPARTMENT = '情報|デジタル|システム|ＤＸ|DX|ICT|セキュリティ';
const PEOPLE = `
  select e.id as "enrollmentId", e.organization_id as "organizationId", e.learner_id as "learnerId",
    case when ${completedOne('cyder', 'x.completed_at is not null')} then 'completed-before'
      when ${completedOne('pre-cyder', 'x.completed_at is not null or x.passed_at is not null')} then 'pre-cyder'
      when exists (select from memberships m where m.person_id = e.learner_id
        and m.organization_id = e.organization_id and m.department ~* '${IT_DEPARTMENT}') then 'it-department'
      else 'first-time' end as experience,
    (select m.application_id from application_members m
      where m.enrollment_id = e.id and m.state = 'live' order by m.id limit 1) as "applicationId"
  from enrollments e where e.offering_id = $1 and e.state = 'active' order by e.id`;
const WISHES = `
  select w.id, w.kind, w.note, g.name as "organizationName", array_agg(m.enrollment_id order by m.enrollment_id) as "enrollmentIds"
  from team_wishes w join team_wish_members m on m.wish_id = w.id join organizations g on g.id = w.organization_id
    join enrollments e on e.id = m.enrollment_id and e.state = 'active'
  where w.offering_id = $1 group by w.id, g.name having count(*) > 1 order by w.wished_at, w.id`;

export interface AskedWish extends Wish {
  readonly id: TeamWishId;
  readonly note: string;
  readonly organizationName: string;
}

/** Everybody with a confirmed place and what forming teams looks at; what was asked for. */
@Injectable()
export class TeamCandidates {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
  ) {}

  /** Looks at earlier places and departments under an authority of its own: who asks sees the category alone. */
  people(offeringId: OfferingId): Promise<Candidate[]> {
    return this.transaction.under('form-teams', () => this.transaction.manager.query(PEOPLE, [offeringId]));
  }

  wishes(scope: AuthorizedScope, offeringId: OfferingId): Promise<AskedWish[]> {
    return this.database.read<AskedWish>(scope, WISHES, [offeringId]);
  }
}
