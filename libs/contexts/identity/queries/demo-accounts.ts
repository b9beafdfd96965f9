import { Injectable } from '@nestjs/common';
import type { AnswerOf, listDemoAccounts } from '#contract';
import { Clock } from '#kernel';
import { Database, Settings } from '#platform';
import { MemberNotFound } from '../domain/errors.ts';

type Answer = AnswerOf<typeof listDemoAccounts>;

const LIST = `
  select a.id as "personId", a.sign_in_id as "signInId", a.name, o.name as "organizationName",
    coalesce(array_agg(distinct g.role) filter (where g.role is not null), '{}') as roles
  from accounts a
  left join memberships m on m.person_id = a.id and (m.ends_on is null or m.ends_on >= $1)
  left join organizations o on o.id = m.organization_id
  left join role_grants g on g.person_id = a.id and g.ended_at is null and g.starts_on <= $1
    and (g.ends_on is null or g.ends_on >= $1)
  group by a.id, o.id, m.staff_number
  order by count(g.role) desc, o.id is null desc, o.code, m.staff_number limit 60`;

/** Everybody one can be on the sign-in page of development. In production there is no such page. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async ask(): Promise<Answer> {
    if (!this.isOpen) return { items: [] };
    return { items: await this.database.read<Answer['items'][number]>('sign-in', LIST, [this.clock.today()]) };
  }

  /** Refuses, as if it did not exist, outside development. */
  insist(): void {
    if (!this.isOpen) throw new MemberNotFound();
  }

  private get isOpen(): boolean {
    return this.settings.values.DEMO_SIGN_IN === 'yes';
  }
}
