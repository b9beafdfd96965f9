import { Injectable } from '@nestjs/common';
import { type CalendarDate, Clock, type Id, type OrganizationId, type PersonId } from '#kernel';
import { Database } from '#platform';
import type { EligibilityFacts } from '../domain/eligibility.ts';
import type { ApplicationId } from '../domain/ids.ts';

/** What the rules of eligibility look at, of one member of an organization. */
export interface ApplicantKnown extends Omit<EligibilityFacts['person'], 'isStudent'> {
  readonly personId: PersonId;
  readonly name: string;
}

export interface MemberWithMail {
  readonly personId: PersonId;
  readonly name: string;
  readonly mail: string;
}

interface Asked {
  readonly organizationId: OrganizationId;
  readonly personIds: readonly PersonId[];
  readonly editionId: Id<'Edition'>;
  readonly days: readonly CalendarDate[];
  /** A party that is not counted: they are judged as if they did not sit there. */
  readonly beside?: ApplicationId | undefined;
}

// Whose last day it is belongs to the organization no more on the day of any exercise to come.
const STAYS = (today: string) => `(m.ends_on is null or m.ends_on > ${today})`;
const FIND = `
  select a.id as "personId", a.name, g.type as "organizationType",
    (select count(*)::int from accounts o where o.id <> a.id and o.mail_in_lower = a.mail_in_lower
      and regexp_replace(o.name, '[ 　]', '', 'g') = regexp_replace(a.name, '[ 　]', '', 'g')
      and exists (select from memberships m where m.person_id = o.id and ${STAYS('$5')})) as "otherAccounts",
    exists (select from application_members m where m.learner_id = a.id and m.edition_id = $3 and m.state = 'live' and not m.is_over
      and m.application_id is distinct from $6)
      as "appliedElsewhere",
    (select min(b.day) from booked_days b where b.learner_id = a.id and b.day = any($4::date[])
      and b.application_id is distinct from $6) as "takenOn",
    coalesce((select jsonb_agg(jsonb_build_object('courseCode', c.code,
        'completedOn', (e.completed_at at time zone 'Asia/Tokyo')::date))
      from enrollments e join offerings o on o.id = e.offering_id join editions d on d.id = o.edition_id
      join courses c on c.id = d.course_id where e.learner_id = a.id and e.completed_at is not null), '[]') as completions,
    coalesce((select jsonb_agg(jsonb_build_object('courseCode', c.code, 'endsOn', s.ends_on))
      from application_members m join applications p on p.id = m.application_id and p.holds_seats and p.id is distinct from $6
      join seated_offerings s on s.offering_id = p.offering_id join editions d on d.id = p.edition_id
      join courses c on c.id = d.course_id left join enrollments e on e.id = m.enrollment_id
      where m.learner_id = a.id and m.state = 'live' and s.ends_on >= $5 and e.completed_at is null), '[]') as expected
  from accounts a join organizations g on g.id = $1
  where a.id = any($2) and exists (select from memberships m where m.person_id = a.id and m.organization_id = $1
    and m.starts_on <= $5 and ${STAYS('$5')})`;

const BY_SIGN_IN_ID = `
  select a.id as "personId", a.sign_in_id as "signInId" from accounts a
  join memberships m on m.person_id = a.id and m.organization_id = $1 and ${STAYS('$3')}
  where a.sign_in_id = any($2)`;
const BY_MAIL = `
  select a.id as "personId", a.name, a.mail_in_lower as mail from accounts a
  join memberships m on m.person_id = a.id and m.organization_id = $1 and ${STAYS('$3')}
  where a.mail_in_lower = any($2)`;
const PLACE = 'select type, prefecture_id as "prefectureId" from organizations where id = $1';

/** Members of an organization as applicants: who they are, what they have done, where they are already expected. */
@Injectable()
export class ApplicantsKnown {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Only those who belong to the organization today. */
  all({ organizationId, personIds, editionId, days, beside }: Asked): Promise<ApplicantKnown[]> {
    const asked = [organizationId, personIds, editionId, days, this.clock.today(), beside ?? null];
    return this.database.read('allot-seats', FIND, asked);
  }

  async bySignInId(organizationId: OrganizationId, signInIds: readonly string[]): Promise<Map<string, PersonId>> {
    const asked = [organizationId, signInIds, this.clock.today()];
    const rows = await this.database.read<{ personId: PersonId; signInId: string }>(
      'allot-seats',
      BY_SIGN_IN_ID,
      asked,
    );
    return new Map(rows.map(({ personId, signInId }) => [signInId, personId]));
  }

  /** Members with one of these addresses, in lower case; several may share one. */
  byMail(organizationId: OrganizationId, mails: readonly string[]): Promise<MemberWithMail[]> {
    return this.database.read('allot-seats', BY_MAIL, [organizationId, mails, this.clock.today()]);
  }

  async organization(id: OrganizationId): Promise<{ type: string; prefectureId: OrganizationId | null } | undefined> {
    const [place] = await this.database.read<{ type: string; prefectureId: OrganizationId | null }>(
      'allot-seats',
      PLACE,
      [id],
    );
    return place;
  }
}
