import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { OfferingId, OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import { OfferingNotFound, OrganizationNotRegistered } from '../domain/errors.ts';
import type { EditionId, TrancheId } from '../domain/ids.ts';
import { Offering, type OfferingExtension } from '../domain/offering.ts';
import { Seating } from '../domain/seating.ts';
import { OfferingExtensionSchema } from './programs.schemas.ts';

/** Offerings and their extensions. */
@Injectable()
export class ProgramsRepository {
  constructor(private readonly transaction: Transaction) {}

  async add(offering: Offering): Promise<void> {
    await this.transaction.manager.insert(Offering, offering);
  }

  /** The offering, locked until the transaction ends. */
  async lock(id: OfferingId): Promise<Offering> {
    const offering = await this.transaction.manager.findOne(Offering, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!offering) throw new OfferingNotFound();
    return offering;
  }

  /** The offering as it stands, not locked. */
  async known(id: OfferingId): Promise<Offering> {
    const offering = await this.transaction.manager.findOneBy(Offering, { id });
    if (!offering) throw new OfferingNotFound();
    return offering;
  }

  countOf(editionId: EditionId): Promise<number> {
    return this.transaction.manager.countBy(Offering, { editionId });
  }

  /** The offerings of a tranche, locked in one order. */
  async ofTranche(trancheId: TrancheId): Promise<Offering[]> {
    const seatings = await this.transaction.manager.findBy(Seating, { trancheId });
    return this.transaction.manager.find(Offering, {
      where: { id: In(seatings.map(({ offeringId }) => offeringId)) },
      order: { id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async save(offering: Offering): Promise<void> {
    await this.transaction.manager.save(Offering, offering);
  }

  extensions(offeringId: OfferingId): Promise<OfferingExtension[]> {
    return this.transaction.manager.findBy(OfferingExtensionSchema, { offeringId });
  }

  async addExtension(extension: OfferingExtension): Promise<void> {
    await this.insistOnOrganization(extension.organizationId);
    await this.transaction.manager.insert(OfferingExtensionSchema, extension);
  }

  private async insistOnOrganization(id: OrganizationId | null): Promise<void> {
    const known = id === null || (await this.transaction.manager.existsBy('Organization', { id }));
    if (!known) throw new OrganizationNotRegistered();
  }
}
