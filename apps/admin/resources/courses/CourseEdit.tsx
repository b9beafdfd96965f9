import { useGetOne, useLocaleState, useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { correctCourseRoute, type viewCourseRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';
import { Page, Section } from '#web/staff-ui';
import { RecordHistory } from '../../parts/RecordHistory.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { termsWritten } from './terms-written.ts';
import { courseAsked, CourseForm, type CourseWritten } from './CourseForm.tsx';

type Course = AnswerFrom<typeof viewCourseRoute>;

/** Corrects a course. */
export default function CourseEdit() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const maySeeHistory = useAbility('history.view');
  const { id = '' } = useParams();
  const { data: course, error } = useGetOne<Course>('courses', { id });
  if (error) return <p role="alert">{error.message}</p>;
  if (!course) return <Page title={translate('courses.loading')}>{null}</Page>;
  return (
    <Page
      title={course.name[locale === 'en' ? 'en' : 'ja']}
      lead={course.code}
      crumbs={[[translate('courses.title'), '/courses']]}
      width="narrow"
    >
      <Correction key={course.version} course={course} />
      {maySeeHistory && (
        <Section id="history" title={translate('form.history')}>
          <RecordHistory about="course" id={id} version={course.version} />
        </Section>
      )}
    </Page>
  );
}

const writtenOf = ({ program, code, name, countsAs, nextCourse, nextStep, terms }: Course): CourseWritten => ({
  programId: program.id,
  code,
  nameJa: name.ja,
  nameEn: name.en,
  countsAs,
  nextCourseId: nextCourse?.id ?? '',
  nextStepJa: nextStep?.ja ?? '',
  nextStepEn: nextStep?.en ?? '',
  terms: termsWritten(terms),
});

function Correction({ course }: { course: Course }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const { id: courseId, version } = course;
  const correcting = useDeed(async (key, written: CourseWritten) => {
    const input = { ...courseAsked(written), version };
    await call(correctCourseRoute, { params: { courseId }, input, key });
    notify('form.saved', { type: 'success' });
    navigate('/courses');
  });
  return <CourseForm before={writtenOf(course)} course={course} saving={correcting} onSave={correcting.run} />;
}
