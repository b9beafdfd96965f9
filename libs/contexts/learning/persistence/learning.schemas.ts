import { EntitySchema } from 'typeorm';
import type { ContentVersion, Lesson } from '../domain/content-version.ts';

const ofContentVersion = (name: string) => ({
  name,
  target: 'ContentVersion',
  columnNames: ['contentVersionId'],
  referencedColumnNames: ['id'],
});

export const ContentVersionSchema = new EntitySchema<ContentVersion>({
  name: 'ContentVersion',
  tableName: 'content_versions',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'content_versions_pkey' },
    editionId: { type: 'uuid', name: 'edition_id' },
    number: { type: 'integer' },
    state: { type: 'text' },
    digest: { type: 'text' },
    loadedAt: { type: 'timestamptz', name: 'loaded_at' },
    publishedAt: { type: 'timestamptz', name: 'published_at', nullable: true },
  },
  uniques: [{ name: 'one_content_version_per_edition_and_number', columns: ['editionId', 'number'] }],
  checks: [
    {
      name: 'a_content_version_is_draft_published_or_superseded',
      expression: `state = ANY (ARRAY['draft', 'published', 'superseded'])`,
    },
  ],
  indices: [
    {
      name: 'one_published_content_version_per_edition',
      columns: ['editionId'],
      unique: true,
      where: `state = 'published'`,
    },
  ],
  foreignKeys: [
    {
      name: 'a_content_version_is_of_an_edition',
      target: 'Edition',
      columnNames: ['editionId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const LessonSchema = new EntitySchema<Lesson>({
  name: 'Lesson',
  tableName: 'lessons',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'lessons_pkey' },
    contentVersionId: { type: 'uuid', name: 'content_version_id' },
    slug: { type: 'text' },
    position: { type: 'integer' },
    titleJa: { type: 'text', name: 'title_ja' },
    titleEn: { type: 'text', name: 'title_en' },
    minutes: { type: 'integer' },
    isRequired: { type: 'boolean', name: 'is_required' },
    lastReviewedOn: { type: 'date', name: 'last_reviewed_on' },
    dutyTags: { type: 'text', name: 'duty_tags', array: true },
    markdown: { type: 'text' },
    markdownEn: { type: 'text', name: 'markdown_en', nullable: true },
  },
  uniques: [{ name: 'one_lesson_per_content_version_and_slug', columns: ['contentVersionId', 'slug'] }],
  foreignKeys: [ofContentVersion('a_lesson_is_in_a_content_version')],
});

export const LessonPictureSchema = new EntitySchema({
  name: 'LessonPicture',
  tableName: 'lesson_pictures',
  columns: {
    contentVersionId: {
      type: 'uuid',
      name: 'content_version_id',
      primary: true,
      primaryKeyConstraintName: 'one_picture_per_content_version_and_name',
    },
    name: { type: 'text', primary: true, primaryKeyConstraintName: 'one_picture_per_content_version_and_name' },
    fileId: { type: 'uuid', name: 'file_id' },
  },
  foreignKeys: [
    ofContentVersion('a_picture_is_in_a_content_version'),
    { name: 'a_picture_is_a_file', target: 'StoredFile', columnNames: ['fileId'], referencedColumnNames: ['id'] },
  ],
});

export const DraftQuizSchema = new EntitySchema({
  name: 'DraftQuiz',
  tableName: 'draft_quizzes',
  columns: {
    contentVersionId: {
      type: 'uuid',
      name: 'content_version_id',
      primary: true,
      primaryKeyConstraintName: 'one_draft_quiz_per_content_version',
    },
    quiz: { type: 'jsonb' },
  },
  foreignKeys: [ofContentVersion('a_draft_quiz_is_in_a_content_version')],
});

const READ_KEY = 'one_read_per_enrollment_and_lesson';

const LessonReadSchema = new EntitySchema({
  name: 'LessonRead',
  tableName: 'lesson_reads',
  columns: {
    enrollmentId: { type: 'uuid', name: 'enrollment_id', primary: true, primaryKeyConstraintName: READ_KEY },
    lessonSlug: { type: 'text', name: 'lesson_slug', primary: true, primaryKeyConstraintName: READ_KEY },
    organizationId: { type: 'uuid', name: 'organization_id' },
    learnerId: { type: 'uuid', name: 'learner_id' },
    contentVersionId: { type: 'uuid', name: 'content_version_id' },
    readAt: { type: 'timestamptz', name: 'read_at' },
  },
  foreignKeys: [
    {
      name: 'a_read_stays_in_the_organization_of_its_enrollment',
      target: 'Enrollment',
      columnNames: ['organizationId', 'enrollmentId'],
      referencedColumnNames: ['organizationId', 'id'],
    },
    ofContentVersion('a_read_is_of_a_content_version'),
  ],
});

export const learningSchemas = [
  ContentVersionSchema,
  LessonSchema,
  LessonPictureSchema,
  DraftQuizSchema,
  LessonReadSchema,
];
