import { useState } from 'react';
import { useGetList, useLocaleState, useTranslate } from 'react-admin';
import type { defineCourseRoute, listCoursesRoute, listProgramsRoute } from '#contract/routes';
import type { AnswerFrom, SentTo } from '#web/api-client';
import { RecordForm } from '../../parts/RecordForm.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import { TermsFields } from './TermsFields.tsx';
import { termsAsked, type TermsWritten } from './terms-written.ts';

type Course = AnswerFrom<typeof listCoursesRoute>['items'][number];
type Program = AnswerFrom<typeof listProgramsRoute>['items'][number];
type CountsAs = SentTo<typeof defineCourseRoute>['countsAs'];

/** What the form of a course holds. */
export interface CourseWritten {
  readonly programId: string;
  readonly code: string;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly countsAs: CountsAs;
  /** Empty for none. */
  readonly nextCourseId: string;
  readonly nextStepJa: string;
  readonly nextStepEn: string;
  readonly terms: TermsWritten;
}

/** The same as the server takes it, without the code. */
export function courseAsked({ programId, nameJa, nameEn, countsAs, ...written }: CourseWritten) {
  const nextStep = written.nextStepJa.trim() ? { ja: written.nextStepJa, en: written.nextStepEn } : null;
  const nextCourseId = written.nextCourseId || null;
  const terms = termsAsked(written.terms);
  return { programId, name: { ja: nameJa, en: nameEn }, countsAs, nextCourseId, nextStep, terms };
}

const COUNTS: readonly CountsAs[] = ['cyder', 'pre-cyder', 'none'];
const LONGEST = { code: 60, nameJa: 120, nameEn: 120, nextStepJa: 400, nextStepEn: 400 };

interface FormProps {
  readonly before: CourseWritten;
  /** The course that is corrected; a new one has none. */
  readonly course?: Course;
  readonly saving: { readonly isBusy: boolean; readonly fault: Error | undefined };
  readonly onSave: (written: CourseWritten) => Promise<unknown>;
}

/** A course, new or corrected; what its completions mean stays once it is offered. */
export function CourseForm({ before, course, saving, onSave }: FormProps) {
  const [written, setWritten] = useState(before);
  const { programId, code, nameJa, nameEn } = written;
  return (
    <RecordForm
      isReady={Boolean(programId && code && nameJa.trim() && nameEn.trim())}
      saving={{ ...saving, run: () => onSave(written) }}
      backTo="/courses"
    >
      <Fields written={written} course={course} change={(changed) => setWritten({ ...written, ...changed })} />
    </RecordForm>
  );
}

interface FieldsProps {
  readonly written: CourseWritten;
  readonly course: Course | undefined;
  readonly change: (changed: Partial<CourseWritten>) => void;
}

const FIRST_OF_ALL = { pagination: { page: 1, perPage: 200 } };

function Fields({ written, course, change }: FieldsProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const { data: programs = [] } = useGetList<Program>('programs', FIRST_OF_ALL);
  const { data: courses = [] } = useGetList<Course>('courses', FIRST_OF_ALL);
  const isFixed = course?.isOffered ?? false;
  const named = (rows: readonly (Program | Course)[]) => rows.map(({ id, name }) => ({ id, name: name[language] }));
  const others = named(courses.filter(({ id }) => id !== course?.id));
  const counts = COUNTS.map((id) => ({ id, name: translate(`courses.countsAs.${id}`) }));
  const line = (name: Exclude<keyof CourseWritten, 'terms'>) => ({
    of: 'courses',
    name,
    value: written[name],
    onChange: (value: string) => change({ [name]: value }),
  });
  const text = (name: keyof typeof LONGEST, isRequired = true) => (
    <TextLine {...line(name)} isRequired={isRequired} isLong={!isRequired} longest={LONGEST[name]} />
  );
  return (
    <>
      <ChoiceLine {...line('programId')} choices={named(programs)} isFixed={isFixed} />
      {text('nameJa')}
      {text('nameEn')}
      {!course && text('code')}
      <ChoiceLine {...line('countsAs')} choices={counts} isFixed={isFixed} />
      <ChoiceLine
        {...line('nextCourseId')}
        isRequired={false}
        choices={[{ id: '', name: translate('courses.noNext') }, ...others]}
      />
      {text('nextStepJa', false)}
      {text('nextStepEn', false)}
      <TermsFields
        terms={written.terms}
        change={(changed) => change({ terms: { ...written.terms, ...changed } })}
        isFixed={isFixed}
        courses={courses
          .filter(({ id }) => id !== course?.id)
          .map(({ code, name }) => ({ code, name: name[language] }))}
      />
    </>
  );
}
