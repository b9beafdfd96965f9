import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { CohortId, PresentationId, TrackId, WorkId } from '../domain/ids.ts';
import type { InBoth } from '../domain/results-presentation.ts';
import type { Slot } from '../domain/slot.ts';
import { IN_ORDER, SLOT } from '../persistence/slot.statement.ts';

export interface TrackShown {
  readonly trackId: TrackId;
  readonly name: InBoth;
}

/** A slot as the asker may see it: a work out of their reach is none. */
export interface SlotShown extends Slot {
  readonly track: TrackShown | null;
  readonly work: {
    readonly workId: WorkId;
    readonly title: InBoth;
    /** Anybody sees it. */
    readonly isPublic: boolean;
    /** The asker is one of its authors. */
    readonly isOwn: boolean;
  } | null;
}

const bilingual = (ja: string, en: string) => `jsonb_build_object('ja', ${ja}, 'en', ${en})`;

const SHOWN = `
  select ${SLOT},
    case when k.id is not null then jsonb_build_object('trackId', k.id, 'name', ${bilingual('k.name_ja', 'k.name_en')}) end as track,
    case when w.id is not null then jsonb_build_object('workId', w.id,
      'title', ${bilingual("coalesce(nullif(w.title_ja, ''), w.title_en)", "coalesce(nullif(w.title_en, ''), w.title_ja)")},
      'isPublic', exists (select from published_works g where g.work_id = w.id),
      'isOwn', exists (select from work_authors u where u.work_id = w.id and u.learner_id = $2 and u.state = 'author')) end as work
  from presentation_slots t left join tracks k on k.id = t.track_id left join works w on w.id = t.work_id
  where t.presentation_id = $1 ${IN_ORDER}`;

const TRACKS = `
  select k.id as "trackId", ${bilingual('k.name_ja', 'k.name_en')} as name
  from tracks k where k.cohort_id = $1 order by k.position, k.id`;

/** The slots of a results presentation with what they show. Joins the caller's transaction. */
@Injectable()
export class SlotsShown {
  constructor(private readonly database: Database) {}

  of(scope: AuthorizedScope, id: PresentationId): Promise<SlotShown[]> {
    return this.database.read<SlotShown>(scope, SHOWN, [id, scope.actor.personId]);
  }

  tracksOf(scope: AuthorizedScope, cohortId: CohortId): Promise<TrackShown[]> {
    return this.database.read<TrackShown>(scope, TRACKS, [cohortId]);
  }
}

/** The wire's shape of it: the title of its own or of its work, or none. */
export const slotShown = (slot: SlotShown) => ({
  slotId: slot.slotId,
  sessionId: slot.sessionId,
  kind: slot.kind,
  hall: slot.hall,
  booth: slot.booth,
  track: slot.track,
  work: slot.work,
  delayMinutes: slot.delayMinutes,
  version: slot.version,
  ownTitle: slot.title,
  title: slot.title ?? slot.work?.title ?? null,
  startsAt: slot.startsAt.toISOString(),
  endsAt: slot.endsAt.toISOString(),
  begunAt: slot.begunAt?.toISOString() ?? null,
  finishedAt: slot.finishedAt?.toISOString() ?? null,
});
