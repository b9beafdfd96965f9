import { useState } from 'react';
import { useGetList, useLocaleState, useTranslate } from 'react-admin';
import type { listCoursesRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { fiscalYearText } from '#web/staff-ui';
import { RecordForm } from '../../parts/RecordForm.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';

type Course = AnswerFrom<typeof listCoursesRoute>['items'][number];

/** What the form of an edition holds. */
export interface EditionWritten {
  readonly courseId: string;
  readonly code: string;
  readonly fiscalYear: string;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly summaryJa: string;
  readonly summaryEn: string;
  readonly quizRule: 'none' | 'passed';
  readonly attendance: 'none' | 'full' | 'partial';
  readonly scenarioJa: string;
  readonly scenarioEn: string;
  readonly changeLogJa: string;
  readonly changeLogEn: string;
}

/** The same as the server takes it, without the code. */
export const editionAsked = ({ courseId, fiscalYear, quizRule, attendance, ...said }: EditionWritten) => ({
  courseId,
  fiscalYear: Number(fiscalYear),
  name: { ja: said.nameJa, en: said.nameEn },
  summary: { ja: said.summaryJa, en: said.summaryEn },
  completionRule: {
    units: 'all-required' as const,
    quiz: quizRule,
    ...(attendance === 'none' ? {} : { attendance }),
  },
  story: {
    scenario: { ja: said.scenarioJa, en: said.scenarioEn },
    changeLog: { ja: said.changeLogJa, en: said.changeLogEn },
  },
});

const LONGEST = {
  code: 60,
  nameJa: 120,
  nameEn: 120,
  summaryJa: 600,
  summaryEn: 600,
  scenarioJa: 4000,
  scenarioEn: 4000,
  changeLogJa: 4000,
  changeLogEn: 4000,
};
const ATTENDANCE = ['none', 'full', 'partial'] as const;
const YEARS_AROUND = [-1, 0, 1];

interface FormProps {
  readonly before: EditionWritten;
  readonly isNew: boolean;
  /** What its completions mean stays. */
  readonly isOffered: boolean;
  readonly saving: { readonly isBusy: boolean; readonly fault: Error | undefined };
  readonly backTo: string;
  readonly onSave: (written: EditionWritten) => Promise<unknown>;
}

/** An edition, new or corrected. */
export function EditionForm({ before, isNew, isOffered, saving, backTo, onSave }: FormProps) {
  const [written, setWritten] = useState(before);
  const { courseId, code, nameJa, nameEn } = written;
  return (
    <RecordForm
      isReady={Boolean(courseId && code && nameJa.trim() && nameEn.trim())}
      saving={{ ...saving, run: () => onSave(written) }}
      backTo={backTo}
    >
      <Fields {...{ written, isNew, isOffered }} change={(changed) => setWritten({ ...written, ...changed })} />
    </RecordForm>
  );
}

interface FieldsProps {
  readonly written: EditionWritten;
  readonly isNew: boolean;
  readonly isOffered: boolean;
  readonly change: (changed: Partial<EditionWritten>) => void;
}

function Fields({ written, isNew, isOffered: isFixed, change }: FieldsProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const { now } = useFiscalYear();
  const { data: courses = [] } = useGetList<Course>('courses', { pagination: { page: 1, perPage: 200 } });
  const isExerciseOf = (courseId: string) => courses.find(({ id }) => id === courseId)?.terms.format === 'exercise';
  const isExercise = isExerciseOf(written.courseId);
  const years = new Set([Number(written.fiscalYear), ...YEARS_AROUND.map((away) => now + away)]);
  const line = (name: keyof EditionWritten) => ({
    of: 'editions',
    name,
    value: written[name],
    onChange: (value: string) => change({ [name]: value }),
  });
  const text = (name: keyof typeof LONGEST, isRequired = true) => (
    <TextLine {...line(name)} isRequired={isRequired} isLong={!isRequired} longest={LONGEST[name]} />
  );
  return (
    <>
      <ChoiceLine
        {...line('courseId')}
        onChange={(chosen) => change({ courseId: chosen, attendance: isExerciseOf(chosen) ? 'full' : 'none' })}
        isFixed={isFixed}
        choices={courses.map(({ id, name }) => ({ id, name: name[language] }))}
      />
      {text('nameJa')}
      {text('nameEn')}
      {isNew && text('code')}
      <ChoiceLine
        {...line('fiscalYear')}
        isFixed={isFixed}
        choices={[...years].toSorted().map((year) => ({ id: String(year), name: fiscalYearText(year) }))}
      />
      {text('summaryJa', false)}
      {text('summaryEn', false)}
      {isExercise && (
        <ChoiceLine
          {...line('attendance')}
          isFixed={isFixed}
          choices={ATTENDANCE.map((id) => ({ id, name: translate(`editions.attendances.${id}`) }))}
        />
      )}
      <QuizRule {...{ written, isFixed, change }} />
      {isExercise && (
        <>
          {text('scenarioJa', false)}
          {text('scenarioEn', false)}
          {text('changeLogJa', false)}
          {text('changeLogEn', false)}
        </>
      )}
    </>
  );
}

interface QuizRuleProps {
  readonly written: EditionWritten;
  readonly isFixed: boolean;
  readonly change: (changed: Partial<EditionWritten>) => void;
}

/** Of what is completed by being there the quiz is a post-test. */
function QuizRule({ written: { attendance, quizRule }, isFixed, change }: QuizRuleProps) {
  const translate = useTranslate();
  const isAttended = attendance !== 'none';
  const words = isAttended ? 'postTests' : 'rules';
  return (
    <ChoiceLine
      of="editions"
      name={isAttended ? 'postTest' : 'quizRule'}
      value={quizRule}
      onChange={(chosen) => change({ quizRule: chosen as EditionWritten['quizRule'] })}
      isFixed={isFixed}
      choices={(['none', 'passed'] as const).map((id) => ({ id, name: translate(`editions.${words}.${id}`) }))}
    />
  );
}
