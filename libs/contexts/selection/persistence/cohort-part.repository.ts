import { Injectable } from '@nestjs/common';
import type { EntitySchema } from 'typeorm';
import { Transaction } from '#platform';
import type { CohortParts, PartId, PartKind } from '../domain/cohort-parts.ts';
import { CohortPartNotFound, TrackCodeTaken, TrackNotFound } from '../domain/errors.ts';
import type { CohortId, TrackId } from '../domain/ids.ts';
import { CriterionSchema, FormQuestionSchema, SeminarSchema, TrackSchema } from './cohort-part.schemas.ts';

type AnyPart = CohortParts[PartKind];

const schemas: Record<PartKind, EntitySchema<AnyPart>> = {
  track: TrackSchema as EntitySchema<never>,
  seminar: SeminarSchema as EntitySchema<never>,
  criterion: CriterionSchema as EntitySchema<never>,
  question: FormQuestionSchema as EntitySchema<never>,
};

/** Tracks, seminars, criteria and questions of a cohort, which its caller has locked. */
@Injectable()
export class CohortPartRepository {
  constructor(private readonly transaction: Transaction) {}

  async find<Kind extends PartKind>(kind: Kind, cohortId: CohortId, id: PartId): Promise<CohortParts[Kind]> {
    const part = await this.transaction.manager.findOneBy(schemas[kind], { cohortId, id } as never);
    if (!part) throw kind === 'track' ? new TrackNotFound() : new CohortPartNotFound();
    return part as CohortParts[Kind];
  }

  async add(kind: PartKind, part: AnyPart): Promise<void> {
    await this.insistOnPlace(part);
    await this.transaction.manager.insert(schemas[kind], part as never);
  }

  async change(kind: PartKind, part: AnyPart): Promise<void> {
    await this.insistOnPlace(part);
    await this.transaction.manager.save(schemas[kind], part as never);
  }

  async remove(kind: PartKind, { id }: AnyPart): Promise<void> {
    await this.transaction.manager.delete(schemas[kind], { id } as never);
  }

  /** A track has a code of its own; any other part is of a track of the same cohort, or of all. */
  private async insistOnPlace(part: AnyPart): Promise<void> {
    if ('code' in part) return this.insistOnCode(part);
    if (part.trackId) await this.insistOnTrack(part.cohortId, part.trackId);
  }

  /** Throws `track-unknown`. */
  async insistOnTrack(cohortId: CohortId, id: TrackId): Promise<void> {
    const known = await this.transaction.manager.existsBy(TrackSchema, { cohortId, id });
    if (!known) throw new TrackNotFound();
  }

  private async insistOnCode({ cohortId, code, id }: CohortParts['track']): Promise<void> {
    const same = await this.transaction.manager.findOneBy(TrackSchema, { cohortId, code });
    if (same && same.id !== id) throw new TrackCodeTaken(code);
  }
}
