import { Injectable } from '@nestjs/common';
import type { Id, OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { ContentVersionId } from '../domain/ids.ts';

interface LessonRead {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly organizationId: OrganizationId;
  readonly learnerId: PersonId;
  readonly contentVersionId: ContentVersionId;
  readonly slug: string;
  readonly readAt: Date;
}

const KEEP = `
  insert into lesson_reads (enrollment_id, lesson_slug, organization_id, learner_id, content_version_id, read_at)
  values ($1, $2, $3, $4, $5, $6) on conflict (enrollment_id, lesson_slug) do nothing`;

@Injectable()
export class LessonReadStatement {
  constructor(private readonly transaction: Transaction) {}

  /** The first reading is kept; a later one changes nothing. */
  async keep({ enrollmentId, slug, organizationId, learnerId, contentVersionId, readAt }: LessonRead): Promise<void> {
    const values = [enrollmentId, slug, organizationId, learnerId, contentVersionId, readAt];
    await this.transaction.manager.query(KEEP, values);
  }
}
