import type pg from 'pg';
import { type Id, newId } from '#kernel';

export interface PresentationGround {
  readonly presentationId: Id<'ResultsPresentation'>;
  readonly slotId: Id<'PresentationSlot'>;
}

/** A gathering of a cohort is a results presentation, with one slot of an hour on stage at its beginning. */
export async function aPresentation(
  owner: pg.Client,
  gatheringId: Id<'Gathering'>,
  { isPublished = false } = {},
): Promise<PresentationGround> {
  const [presentationId, slotId] = [newId<'ResultsPresentation'>(), newId<'PresentationSlot'>()];
  await owner.query(
    `insert into results_presentations (id, organization_id, cohort_id, offering_id, gathering_id, notice_ja, notice_en,
       is_published, version)
     select $1, c.organization_id, c.id, g.offering_id, g.id, '', '', $3, 1
     from gatherings g join cohorts c on c.offering_id = g.offering_id where g.id = $2`,
    [presentationId, gatheringId, isPublished],
  );
  await owner.query(
    `insert into presentation_slots (id, organization_id, cohort_id, presentation_id, session_id, starts_at, ends_at, kind,
       hall_ja, hall_en, title_ja, title_en, position, delay_minutes, version)
     select $1, p.organization_id, p.cohort_id, p.id, s.id, s.starts_at, s.starts_at + interval '1 hour', 'stage',
       'ステージ', 'Stage', '開会の発表', 'First presentation', 1, 0, 1
     from results_presentations p join offering_sessions s on s.gathering_id = p.gathering_id where p.id = $2
     order by s.starts_at limit 1`,
    [slotId, presentationId],
  );
  return { presentationId, slotId };
}
