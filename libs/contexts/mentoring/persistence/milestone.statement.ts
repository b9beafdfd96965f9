import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Transaction } from '#platform';
import type { CohortId, MilestoneId, TrackId } from '../domain/ids.ts';
import type { Milestone, MilestonePlan } from '../domain/milestone.ts';
import { MilestoneNotFound } from '../domain/progress-errors.ts';

const bilingual = (word: string) => `jsonb_build_object('ja', m.${word}_ja, 'en', m.${word}_en)`;

/** A milestone as the domain knows it. Of `milestones m`. */
export const MILESTONE = `
  m.id, m.organization_id as "organizationId", m.cohort_id as "cohortId", m.track_id as "trackId",
  ${bilingual('title')} as title, ${bilingual('asked')} as asked, m.due_at as "dueAt", m.takes,
  case when m.most_files is not null
    then jsonb_build_object('most', m.most_files, 'sorts', m.file_sorts, 'megabytes', m.megabytes) end as files,
  m.rubric, m.version`;

const LOCK = `select ${MILESTONE} from milestones m where m.id = $1 for update`;
const ADD = `
  insert into milestones (id, organization_id, cohort_id, copied_from_id, version, track_id, title_ja, title_en, asked_ja,
    asked_en, due_at, takes, most_files, file_sorts, megabytes, rubric)
  values ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
  on conflict (cohort_id, copied_from_id) do nothing`;
const SAVE = `
  update milestones set track_id = $2, title_ja = $3, title_en = $4, asked_ja = $5, asked_en = $6, due_at = $7, takes = $8,
    most_files = $9, file_sorts = $10, megabytes = $11, rubric = $12, version = version + 1
  where id = $1`;
const REMOVE = 'delete from milestones where id = $1';
const IS_BEGUN = 'select milestone_is_begun($1) as begun';
// A track of the other year is the one of the same code; what is of a track that is gone stays behind.
const TO_COPY = `
  select ${MILESTONE}, other.id as "toTrackId" from milestones m
    left join tracks own on own.id = m.track_id left join tracks other on other.cohort_id = $2 and other.code = own.code
  where m.cohort_id = $1 and (m.track_id is null or other.id is not null) order by m.due_at, m.id`;

interface Place extends Pick<Milestone, 'organizationId' | 'cohortId'> {
  readonly copiedFromId?: MilestoneId;
}
type ToCopy = Milestone & { readonly toTrackId: TrackId | null };

const valuesOf = ({ trackId, title, asked, dueAt, takes, files, rubric }: MilestonePlan): unknown[] => [
  trackId,
  title.ja,
  title.en,
  asked.ja,
  asked.en,
  dueAt,
  takes,
  files?.most ?? null,
  files?.sorts ?? [],
  files?.megabytes ?? null,
  JSON.stringify(rubric),
];

/** Milestones of cohorts. Inside the caller's transaction. */
@Injectable()
export class MilestoneStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Throws `not-found`. */
  async lock(id: MilestoneId): Promise<Milestone> {
    const [milestone] = await this.ask<Milestone>(LOCK, [id]);
    if (!milestone) throw new MilestoneNotFound();
    return milestone;
  }

  /** A copy of one that was copied to this cohort before adds nothing. */
  async add({ organizationId, cohortId, copiedFromId }: Place, plan: MilestonePlan): Promise<MilestoneId> {
    const id = newId<'Milestone'>();
    await this.ask(ADD, [id, organizationId, cohortId, copiedFromId ?? null, ...valuesOf(plan)]);
    return id;
  }

  async save(id: MilestoneId, plan: MilestonePlan): Promise<void> {
    await this.ask(SAVE, [id, ...valuesOf(plan)]);
  }

  async remove(id: MilestoneId): Promise<void> {
    await this.ask(REMOVE, [id]);
  }

  /** Whether a trainee works on it; whose work it is nobody learns. */
  async isBegun(id: MilestoneId): Promise<boolean> {
    const [row] = await this.ask<{ begun: boolean }>(IS_BEGUN, [id]);
    return row?.begun ?? false;
  }

  toCopy(from: CohortId, to: CohortId): Promise<ToCopy[]> {
    return this.ask<ToCopy>(TO_COPY, [from, to]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
