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

interface SlotAsked {
  readonly presentationId: Id<'ResultsPresentation'>;
  readonly kind?: 'stage' | 'poster' | 'video' | 'other';
  readonly title: string;
  /** Minutes after the first day begins. */
  readonly after: number;
  readonly workId?: Id<'Work'>;
}

/** A further slot of ten minutes, on the first day. */
export async function aSlot(owner: pg.Client, asked: SlotAsked): Promise<Id<'PresentationSlot'>> {
  const { presentationId, kind = 'stage', title, after, workId } = asked;
  const id = newId<'PresentationSlot'>();
  await owner.query(
    `insert into presentation_slots (id, organization_id, cohort_id, presentation_id, session_id, starts_at, ends_at, kind,
       hall_ja, hall_en, booth, title_ja, title_en, work_id, position, delay_minutes, version)
     select $1, p.organization_id, p.cohort_id, p.id, s.id, s.starts_at + $4 * interval '1 minute',
       s.starts_at + ($4 + 10) * interval '1 minute', $3, 'ホール', 'Hall', case when $3 = 'poster' then 1 end, $5, $5, $6, 1, 0, 1
     from results_presentations p join offering_sessions s on s.gathering_id = p.gathering_id where p.id = $2
     order by s.starts_at limit 1`,
    [id, presentationId, kind, after, title, workId ?? null],
  );
  return id;
}

/** It is judged by one criterion that weighs 2 and one that weighs 1. */
export async function isJudged(owner: pg.Client, presentationId: Id<'ResultsPresentation'>) {
  const criterionIds = [newId<'JudgingCriterion'>(), newId<'JudgingCriterion'>()] as const;
  await owner.query(
    `insert into presentation_scorings (presentation_id, organization_id, cohort_id, state, version)
     select id, organization_id, cohort_id, 'open', 1 from results_presentations where id = $1`,
    [presentationId],
  );
  await owner.query(
    `insert into judging_criteria (id, organization_id, cohort_id, presentation_id, name_ja, name_en, weight, position)
     select k.id, p.organization_id, p.cohort_id, p.id, '観点' || k.position, 'Criterion ' || k.position, 3 - k.position, k.position
     from results_presentations p, unnest($2::uuid[]) with ordinality k (id, position) where p.id = $1`,
    [presentationId, criterionIds],
  );
  return criterionIds;
}
