import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, newId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { TrackId } from '../domain/ids.ts';
import { PageChangedMeanwhile } from '../domain/page-errors.ts';
import { introducedTrainers } from '../domain/page-events.ts';
import type { PublicTrainer } from '../domain/public-trainer.ts';
import { PublicTrainerRepository } from '../persistence/public-trainer.repository.ts';
import { mayWritePages } from '../policy.ts';

interface Asked {
  readonly trackId: TrackId;
  /** Everybody who is introduced from now on, in this order. */
  readonly trainers: readonly PublicTrainer[];
  /** Of the track. */
  readonly version: number;
}

/** Says who is introduced on a track's public page, by the words they chose for it. */
@Injectable()
export class IntroduceTrainers {
  constructor(
    private readonly tracks: PublicTrainerRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { trackId, trainers, version }: Asked): Promise<{ version: number }> {
    insist(mayWritePages(scope.actor));
    return this.transaction.run(scope, async () => {
      const { track, cohort } = await this.tracks.lockTrack(trackId);
      if (track.version !== version) throw new PageChangedMeanwhile();
      cohort.insistOnDeed('correct-words');
      const kept = trainers.map(({ part, name, text }, position) => ({
        id: newId<'PublicTrainer'>(),
        cohortId: cohort.id,
        trackId,
        part,
        nameJa: name.ja,
        nameEn: name.en,
        textJa: text.ja,
        textEn: text.en,
        position,
      }));
      await this.tracks.introduce(track, kept);
      await this.events.append(introducedTrainers(cohort, trackId));
      return { version: version + 1 };
    });
  }
}
