import { Injectable } from '@nestjs/common';
import {
  type AuthorizedScope,
  type CalendarDate,
  type Id,
  type OrganizationId,
  organizationIn,
  type PersonId,
} from '#kernel';
import { Settings, Transaction } from '#platform';
import type { Award, AwardKind } from '../domain/award.ts';
import type { BadgeClass, Issuer } from '../domain/badge-class.ts';
import { AwardNotFound } from '../domain/errors.ts';
import type { AwardId } from '../domain/ids.ts';
import { AwardSchema, BadgeClassSchema, IssuerSchema } from './award.schemas.ts';

/** What is registered of a holder on one day: what the paper will say. */
export interface Holder {
  readonly learnerName: string;
  readonly organizationName: string;
  readonly department: string | null;
  readonly mail: string | null;
}

interface HolderAsked {
  readonly learnerId: PersonId;
  readonly organizationId: OrganizationId;
  readonly day: CalendarDate;
}

const HOLDER = `
  select a.name as "learnerName", a.mail, case when exists (select from memberships b where b.person_id = a.id and b.organization_id = o.id)
    then o.full_name else '' end as "organizationName", m.department
  from accounts a join organizations o on o.id = $2
  left join memberships m on m.person_id = a.id and m.organization_id = o.id
    and m.starts_on <= $3 and (m.ends_on is null or m.ends_on >= $3)
  where a.id = $1 order by m.starts_on desc limit 1`;

const NEW_ISSUER = `
  insert into issuers (id, organization_id, slug, name, name_en, mail, version)
  select $1, id, code, full_name, full_name, $3, 1 from organizations where id = $2 on conflict do nothing`;

const MAIL = /[^\s<>()（）]+@[^\s<>()（）]+/;

@Injectable()
export class AwardRepository {
  constructor(
    private readonly transaction: Transaction,
    private readonly settings: Settings,
  ) {}

  /** The award, locked until the transaction ends; out of the scope's reach it is not found. */
  async lock(scope: AuthorizedScope, id: AwardId): Promise<Award> {
    const organizationId = organizationIn(scope);
    const where = { id, ...(organizationId && { organizationId }) };
    const award = await this.manager.findOne(AwardSchema, { where, lock: { mode: 'pessimistic_write' } });
    if (!award) throw new AwardNotFound();
    return award;
  }

  async isMade(enrollmentId: Id<'Enrollment'>, kind: AwardKind): Promise<boolean> {
    return this.manager.existsBy(AwardSchema, { enrollmentId, kind });
  }

  /** The certificate of completion that this enrollment earned, while it holds; locked until the transaction ends. */
  activeCompletion(enrollmentId: Id<'Enrollment'>): Promise<Award | null> {
    const where = { enrollmentId, kind: 'completion' as const, status: 'active' as const };
    return this.manager.findOne(AwardSchema, { where, lock: { mode: 'pessimistic_write' } });
  }

  async doubt({ id, doubtedAt }: Award): Promise<void> {
    await this.manager.update(AwardSchema, { id }, { doubtedAt });
  }

  /** False when another worker was first: the unique key decides. */
  async addOnce(award: Award): Promise<boolean> {
    const added = await this.manager
      .createQueryBuilder()
      .insert()
      .into(AwardSchema)
      .values(award)
      .orIgnore()
      .returning('id')
      .execute();
    return added.raw.length > 0;
  }

  async add(award: Award): Promise<void> {
    await this.manager.insert(AwardSchema, award);
  }

  async change({ id, status, supersededBy, revokedAt, revocationCause }: Award): Promise<void> {
    await this.manager.update(AwardSchema, { id }, { status, supersededBy, revokedAt, revocationCause });
  }

  async holder({ learnerId, organizationId, day }: HolderAsked): Promise<Holder> {
    const [holder] = await this.manager.query(HOLDER, [learnerId, organizationId, day]);
    return holder;
  }

  async nextSerial(): Promise<number> {
    const [{ serial }] = await this.manager.query(`select nextval('award_numbers')::integer as serial`);
    return serial;
  }

  /** Who answers for the awards of an organization's offerings; its first award brings its name, which it may correct. */
  async issuer(organizationId: OrganizationId): Promise<Issuer> {
    const known = await this.manager.findOneBy(IssuerSchema, { organizationId });
    if (known) return known;
    await this.manager.query(NEW_ISSUER, [crypto.randomUUID(), organizationId, this.mail]);
    return this.manager.findOneByOrFail(IssuerSchema, { organizationId });
  }

  /** The badge of an edition; `drafted` becomes it where the edition has none yet. */
  async badgeClass(drafted: BadgeClass): Promise<BadgeClass> {
    await this.manager.createQueryBuilder().insert().into(BadgeClassSchema).values(drafted).orIgnore().execute();
    return this.manager.findOneByOrFail(BadgeClassSchema, { editionId: drafted.editionId, kind: drafted.kind });
  }

  /** The mail address in what people are told to ask for help, else the one we send from. */
  private get mail(): string {
    const { HELP_CONTACT, MAIL_FROM } = this.settings.values;
    return [HELP_CONTACT, MAIL_FROM].map((text) => MAIL.exec(text)?.[0]).find(Boolean) ?? 'office@kunren.invalid';
  }

  private get manager() {
    return this.transaction.manager;
  }
}
