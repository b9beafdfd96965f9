import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { defineCourseRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { blankTerms } from './terms-written.ts';
import { courseAsked, CourseForm, type CourseWritten } from './CourseForm.tsx';

const blank: CourseWritten = {
  programId: '',
  code: '',
  nameJa: '',
  nameEn: '',
  countsAs: 'none',
  nextCourseId: '',
  nextStepJa: '',
  nextStepEn: '',
  terms: blankTerms,
};

export default function CourseCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const defining = useDeed(async (key, written: CourseWritten) => {
    await call(defineCourseRoute, { input: { code: written.code, ...courseAsked(written) }, key });
    notify('courses.saved', { type: 'success' });
    navigate('/courses');
  });
  return (
    <Page title={translate('courses.create')} crumbs={[[translate('courses.title'), '/courses']]} width="narrow">
      <CourseForm before={blank} saving={defining} onSave={defining.run} />
    </Page>
  );
}
