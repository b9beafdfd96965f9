import { Injectable } from '@nestjs/common';
import { EXTENDED_TO } from '#enrollment';
import { type AuthorizedScope, Clock, type OfferingId, organizationIn } from '#kernel';
import { Database } from '#platform';
import type { ListedPerson, PaperList } from '../documents/people-without-mail.ts';
import { NoticeNotFound } from '../domain/errors.ts';

interface Heading {
  readonly offeringName: string;
  readonly organizationName: string | null;
}

const HEADING = `
  select o.name as "offeringName", (select name from organizations where id = $2) as "organizationName"
  from offerings o where o.id = $1`;

const PEOPLE = `
  select m.department, m.staff_number as "staffNumber", a.name, a.sign_in_id as "signInId",
    a.first_signed_in_at is not null as "hasSignedIn"
  from enrollments e join accounts a on a.id = e.learner_id join offerings o on o.id = e.offering_id
  left join memberships m on m.person_id = e.learner_id and m.organization_id = e.organization_id and m.ends_on is null
  where e.offering_id = $1 and ($2::uuid is null or e.organization_id = $2) and a.mail is null
    and e.state = 'active' and e.completed_at is null and $3 <= greatest(o.access_ends_on, ${EXTENDED_TO})
  order by m.department collate "ja-x-icu" nulls last, a.kana collate "ja-x-icu", e.id`;

/** Those of an offering who have not completed and cannot be written to. */
@Injectable()
export class PeopleWithoutMail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, offeringId: OfferingId): Promise<PaperList> {
    const organizationId = organizationIn(scope);
    const printedOn = this.clock.today();
    const [heading] = await this.database.read<Heading>(scope, HEADING, [offeringId, organizationId]);
    if (!heading) throw new NoticeNotFound();
    const people = await this.database.read<ListedPerson>(scope, PEOPLE, [offeringId, organizationId, printedOn]);
    return { ...heading, organizationName: heading.organizationName ?? '', printedOn, people };
  }
}
