import { Injectable } from '@nestjs/common';
import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { CalendarDate, OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import {
  TrancheAlreadyDefined,
  TrancheNotFound,
  VenueAlreadyRegistered,
  VenueLiesInNoPrefecture,
  VenueNotFound,
} from '../domain/exercise-errors.ts';
import type { TrancheId, VenueId } from '../domain/ids.ts';
import type { ApplicationTranche, OfficeClosure, Venue } from '../domain/venue.ts';
import { OfficeClosureSchema, TrancheSchema, VenueSchema } from './seating.schemas.ts';

/** Venues, tranches and the days the office is closed. */
@Injectable()
export class PlacesRepository {
  constructor(private readonly transaction: Transaction) {}

  async addVenue(venue: Venue): Promise<void> {
    await this.insistOnPrefecture(venue.prefectureId);
    if (!(await this.added(VenueSchema, venue))) throw new VenueAlreadyRegistered(venue.name, venue.room);
  }

  /** Locked until the transaction ends. */
  async lockVenue(id: VenueId): Promise<Venue> {
    const venue = await this.transaction.manager.findOne(VenueSchema, { where: { id }, lock: LOCKED });
    if (!venue) throw new VenueNotFound();
    return venue;
  }

  async changeVenue(venue: Venue): Promise<void> {
    await this.insistOnPrefecture(venue.prefectureId);
    const { name, room } = venue;
    const same = await this.transaction.manager.findOneBy(VenueSchema, { name, room });
    if (same && same.id !== venue.id) throw new VenueAlreadyRegistered(name, room);
    await this.transaction.manager.save(VenueSchema, venue);
  }

  async addTranche(tranche: ApplicationTranche): Promise<void> {
    const isNew = await this.added(TrancheSchema, tranche);
    if (!isNew) throw new TrancheAlreadyDefined(tranche.fiscalYear, tranche.nameJa);
  }

  /** Locked until the transaction ends. */
  async lockTranche(id: TrancheId): Promise<ApplicationTranche> {
    const tranche = await this.transaction.manager.findOne(TrancheSchema, { where: { id }, lock: LOCKED });
    if (!tranche) throw new TrancheNotFound();
    return tranche;
  }

  async changeTranche(tranche: ApplicationTranche): Promise<void> {
    const { fiscalYear, nameJa } = tranche;
    const same = await this.transaction.manager.findOneBy(TrancheSchema, { fiscalYear, nameJa });
    if (same && same.id !== tranche.id) throw new TrancheAlreadyDefined(fiscalYear, nameJa);
    await this.transaction.manager.save(TrancheSchema, tranche);
  }

  /** A second registration of a day gives its reason anew. */
  async closeOn(closure: OfficeClosure): Promise<void> {
    await this.transaction.manager.save(OfficeClosureSchema, closure);
  }

  /** Whether there was such a closure. */
  async openOn(day: CalendarDate): Promise<boolean> {
    const { affected } = await this.transaction.manager.delete(OfficeClosureSchema, { day });
    return (affected ?? 0) > 0;
  }

  private async insistOnPrefecture(id: OrganizationId): Promise<void> {
    const known = await this.transaction.manager.existsBy('Organization', { id, type: 'prefecture' });
    if (!known) throw new VenueLiesInNoPrefecture();
  }

  private async added<Row extends ObjectLiteral>(schema: EntitySchema<Row>, row: Row): Promise<boolean> {
    const insert = this.transaction.manager.createQueryBuilder().insert().into(schema);
    const { raw } = await insert
      .values(row as never)
      .orIgnore()
      .returning('id')
      .execute();
    return raw.length > 0;
  }
}

const LOCKED = { mode: 'pessimistic_write' } as const;
