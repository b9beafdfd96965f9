import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, PersonId } from '#kernel';
import { Database } from '#platform';
import { PresentationNotFound } from '../domain/errors.ts';
import type { PresentationId } from '../domain/ids.ts';
import type { ResultsPresentation } from '../domain/results-presentation.ts';
import { PRESENTATION } from '../persistence/presentation.statement.ts';

/** A results presentation with what its policies ask. */
export interface PresentationKnown extends ResultsPresentation {
  /** The staff of all tracks of the cohort, whatever their part, as far as the asker may know them. */
  readonly servedBy: readonly PersonId[];
}

const FIND = `
  select ${PRESENTATION},
    array(select distinct s.person_id from track_staff s where s.cohort_id = p.cohort_id) as "servedBy"
  from results_presentations p where p.id = $1`;

/** Results presentations, as far as the asker reaches. Joins the caller's transaction. */
@Injectable()
export class PresentationFacts {
  constructor(private readonly database: Database) {}

  /** Throws `not-found`. */
  async of(asker: AuthorizedScope | Authority, id: PresentationId): Promise<PresentationKnown> {
    const [known] = await this.database.read<PresentationKnown>(asker, FIND, [id]);
    if (!known) throw new PresentationNotFound();
    return known;
  }
}
