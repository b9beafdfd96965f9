import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { Cohort } from '../domain/cohort.ts';
import type { Track } from '../domain/cohort-parts.ts';
import { TrackNotFound } from '../domain/errors.ts';
import type { TrackId } from '../domain/ids.ts';
import type { KeptTrainer } from '../domain/public-trainer.ts';
import { TrackSchema } from './cohort-part.schemas.ts';
import { CohortSchema } from './cohort.schemas.ts';
import { PublicTrainerSchema } from './public-trainer.schemas.ts';

/** Who is introduced on a track's page. */
@Injectable()
export class PublicTrainerRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The track, locked until the transaction ends, and its cohort. */
  async lockTrack(id: TrackId): Promise<{ track: Track; cohort: Cohort }> {
    const { manager } = this.transaction;
    const track = await manager.findOne(TrackSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const cohort = track && (await manager.findOneBy(CohortSchema, { id: track.cohortId }));
    if (!track || !cohort) throw new TrackNotFound();
    return { track, cohort };
  }

  /** These and nobody else, in this order; the track counts the change. */
  async introduce(track: Track, trainers: readonly KeptTrainer[]): Promise<void> {
    const { manager } = this.transaction;
    await manager.delete(PublicTrainerSchema, { trackId: track.id });
    await manager.insert(PublicTrainerSchema, [...trainers]);
    await manager.update(TrackSchema, { id: track.id }, { version: track.version + 1 });
  }
}
