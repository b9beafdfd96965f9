import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, Id } from '#kernel';
import { Database } from '#platform';
import type { LessonProgress } from '../domain/completion.ts';
import type { ContentVersionId } from '../domain/ids.ts';

export interface ReadLesson extends LessonProgress {
  readonly contentVersionId: ContentVersionId;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly dutyTags: string[];
  readonly readAt: Date | null;
}

const FIND = `
  select v.id as "contentVersionId", l.slug, l.title_ja as "titleJa", l.title_en as "titleEn", l.minutes,
    l.is_required as "isRequired", l.duty_tags as "dutyTags", r.read_at as "readAt", r.read_at is not null as "isRead"
  from enrollments e join offerings o on o.id = e.offering_id
    join content_versions v on v.edition_id = o.edition_id and v.state = 'published'
    join lessons l on l.content_version_id = v.id
    left join lesson_reads r on r.enrollment_id = e.id and r.lesson_slug = l.slug
  where e.id = $1 order by l.position`;

/** The lessons of an enrollment as published now, and which of them were read: what was read stays so across versions. */
@Injectable()
export class LessonProgressOf {
  constructor(private readonly database: Database) {}

  ask(asker: AuthorizedScope | Authority, enrollmentId: Id<'Enrollment'>): Promise<ReadLesson[]> {
    return this.database.read<ReadLesson>(asker, FIND, [enrollmentId]);
  }
}
