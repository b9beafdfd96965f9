import { Injectable } from '@nestjs/common';
import {
  type AuthorizedScope,
  type CalendarDate,
  type Id,
  type OrganizationId,
  organizationIn,
  type PersonId,
} from '#kernel';
import { Transaction } from '#platform';
import { programOffice } from '../data/issuer.ts';
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
  select a.name as "learnerName", a.mail, o.full_name as "organizationName", m.department
  from accounts a join organizations o on o.id = $2
  left join memberships m on m.person_id = a.id and m.organization_id = o.id
    and m.starts_on <= $3 and (m.ends_on is null or m.ends_on >= $3)
  where a.id = $1 order by m.starts_on desc limit 1`;

@Injectable()
export class AwardRepository {
  constructor(private readonly transaction: Transaction) {}

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

  /** Who answers for every award of ours; the first award brings its name, which the office may change. */
  async issuer(): Promise<Issuer> {
    await this.manager.createQueryBuilder().insert().into(IssuerSchema).values(programOffice).orIgnore().execute();
    return this.manager.findOneByOrFail(IssuerSchema, { slug: programOffice.slug });
  }

  /** The badge of an edition; `drafted` becomes it where the edition has none yet. */
  async badgeClass(drafted: BadgeClass): Promise<BadgeClass> {
    await this.manager.createQueryBuilder().insert().into(BadgeClassSchema).values(drafted).orIgnore().execute();
    return this.manager.findOneByOrFail(BadgeClassSchema, { editionId: drafted.editionId });
  }

  private get manager() {
    return this.transaction.manager;
  }
}
