import { Button, MenuItem, TextField } from '@mui/material';
import { type SyntheticEvent, useState } from 'react';
import { useGetList, useLocaleState, useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { defineCourseRoute, type listCoursesRoute, listProgramsRoute } from '#contract/routes';
import { type AnswerFrom, call, type SentTo, useAnswer, useDeed } from '#web/api-client';
import { Icon, Page } from '#web/staff-ui';

type Course = AnswerFrom<typeof listCoursesRoute>['items'][number];
type CountsAs = SentTo<typeof defineCourseRoute>['countsAs'];
interface Choice {
  readonly id: string;
  readonly name: string;
}

const COUNTS: readonly CountsAs[] = ['cyder', 'pre-cyder', 'none'];
const blank = {
  programId: '',
  code: '',
  nameJa: '',
  nameEn: '',
  countsAs: 'none' as CountsAs,
  nextCourseId: '',
  nextStepJa: '',
  nextStepEn: '',
};
type Written = typeof blank;

export default function CourseCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [written, setWritten] = useState(blank);
  const defining = useDeed(async (key) => {
    const { nameJa, nameEn, nextStepJa, nextStepEn, nextCourseId, ...plain } = written;
    const nextStep = nextStepJa.trim() ? { ja: nextStepJa, en: nextStepEn } : null;
    const input = { ...plain, name: { ja: nameJa, en: nameEn }, nextCourseId: nextCourseId || null, nextStep };
    await call(defineCourseRoute, { input, key });
    notify('courses.saved', { type: 'success' });
    navigate('/courses');
  });
  const isReady = Boolean(written.programId && written.code && written.nameJa.trim() && written.nameEn.trim());
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isReady) void defining.run();
  };
  return (
    <Page title={translate('courses.create')} crumbs={[[translate('courses.title'), '/courses']]} width="narrow">
      <form onSubmit={submit} className="stack l">
        <Fields written={written} change={(changed) => setWritten({ ...written, ...changed })} />
        {defining.fault && (
          <p className="note bad" role="alert">
            <Icon name="alert" />
            <span>{defining.fault.message}</span>
          </p>
        )}
        <div className="row">
          <Button variant="outlined" component={Link} to="/courses">
            {translate('courses.back')}
          </Button>
          <Button type="submit" variant="contained" disabled={!isReady || defining.isBusy}>
            {translate(defining.isBusy ? 'courses.saving' : 'courses.save')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

function Fields({ written, change }: { written: Written; change: (changed: Partial<Written>) => void }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const programs = useAnswer(() => call(listProgramsRoute), []).answer?.items ?? [];
  const { data: courses = [] } = useGetList<Course>('courses', { pagination: { page: 1, perPage: 200 } });
  const named = (rows: readonly { id: string; name: { ja: string; en: string } }[]): Choice[] =>
    rows.map(({ id, name }) => ({ id, name: name[language] }));
  const counts = COUNTS.map((id) => ({ id, name: translate(`courses.countsAs.${id}`) }));
  const choose = (name: keyof Written, choices: readonly Choice[]) => (
    <Choosing name={name} value={written[name]} choices={choices} onChange={(value) => change({ [name]: value })} />
  );
  const text = (name: keyof Written, isRequired = true) => (
    <TextField
      label={translate(`courses.fields.${name}`)}
      helperText={translate(`courses.hints.${name}`, { _: ' ' })}
      required={isRequired}
      multiline={name.startsWith('nextStep')}
      value={written[name]}
      onChange={(event) => change({ [name]: event.target.value })}
      slotProps={{ htmlInput: { maxLength: 120 * (isRequired ? 1 : 3) } }}
    />
  );
  return (
    <>
      {choose('programId', named(programs))}
      {text('nameJa')}
      {text('nameEn')}
      {text('code')}
      {choose('countsAs', counts)}
      {choose('nextCourseId', [{ id: '', name: translate('courses.noNext') }, ...named(courses)])}
      {text('nextStepJa', false)}
      {text('nextStepEn', false)}
    </>
  );
}

interface ChoosingProps {
  readonly name: keyof Written;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

const LABELS: Partial<Record<keyof Written, string>> = { programId: 'program', nextCourseId: 'nextCourse' };

function Choosing({ name, value, choices, onChange }: ChoosingProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      required={name === 'programId'}
      label={translate(`courses.fields.${LABELS[name] ?? name}`)}
      helperText={translate(`courses.hints.${name}`, { _: ' ' })}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
