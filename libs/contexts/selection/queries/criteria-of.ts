import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { CriterionId, TrackId } from '../domain/ids.ts';
import type { Weighed } from '../domain/weighing.ts';

interface CriterionKnown extends Weighed<CriterionId> {
  readonly name: { readonly ja: string; readonly en: string };
}

const FIND = `
  select c.id, c.kind, c.weight, jsonb_build_object('ja', c.name_ja, 'en', c.name_en) as name
  from tracks t join criteria c on c.cohort_id = t.cohort_id and (c.track_id is null or c.track_id = t.id)
  where t.id = $1 order by c.position, c.id`;

/** By what the applications of a track are judged, in order. Joins the caller's transaction. */
@Injectable()
export class CriteriaOf {
  constructor(private readonly database: Database) {}

  ask(scope: AuthorizedScope, trackId: TrackId): Promise<CriterionKnown[]> {
    return this.database.read(scope, FIND, [trackId]);
  }
}

/** As it crosses the wire. */
export const criterionShown = ({ id, kind, weight, name }: CriterionKnown) => ({
  criterionId: id,
  kind,
  weight,
  name,
});
