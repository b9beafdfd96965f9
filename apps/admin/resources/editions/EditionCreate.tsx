import { Button, MenuItem, TextField } from '@mui/material';
import { type SyntheticEvent, useState } from 'react';
import { useGetList, useLocaleState, useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { defineEditionRoute, type listCoursesRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';
import { fiscalYearText, Icon, Page } from '#web/staff-ui';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';

type Course = AnswerFrom<typeof listCoursesRoute>['items'][number];

const blank = {
  courseId: '',
  code: '',
  nameJa: '',
  nameEn: '',
  summaryJa: '',
  summaryEn: '',
  quizRule: 'none' as 'none' | 'passed',
};
type Written = typeof blank;
const LONGEST_NAME = 120;
const LONGEST_SUMMARY = 600;

export default function EditionCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { fiscalYear } = useFiscalYear();
  const [written, setWritten] = useState(blank);
  const defining = useDeed(async (key) => {
    const { courseId, code, nameJa, nameEn, summaryJa, summaryEn, quizRule } = written;
    const completionRule = { units: 'all-required' as const, quiz: quizRule };
    const words = { name: { ja: nameJa, en: nameEn }, summary: { ja: summaryJa, en: summaryEn } };
    const { id } = await call(defineEditionRoute, {
      input: { courseId, code, fiscalYear, ...words, completionRule },
      key,
    });
    notify('editions.saved', { type: 'success' });
    navigate(`/editions/${id}/show`);
  });
  const isReady = Boolean(written.courseId && written.code && written.nameJa.trim() && written.nameEn.trim());
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isReady) void defining.run();
  };
  return (
    <Page
      title={translate('editions.create')}
      lead={fiscalYearText(fiscalYear)}
      crumbs={[[translate('editions.title'), '/editions']]}
      width="narrow"
    >
      <form onSubmit={submit} className="stack l">
        <Fields written={written} change={(changed) => setWritten({ ...written, ...changed })} />
        {defining.fault && (
          <p className="note bad" role="alert">
            <Icon name="alert" />
            <span>{defining.fault.message}</span>
          </p>
        )}
        <div className="row">
          <Button variant="outlined" component={Link} to="/editions">
            {translate('editions.back')}
          </Button>
          <Button type="submit" variant="contained" disabled={!isReady || defining.isBusy}>
            {translate(defining.isBusy ? 'editions.saving' : 'editions.save')}
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
  const { data: courses = [] } = useGetList<Course>('courses', { pagination: { page: 1, perPage: 200 } });
  const text = (name: keyof Written, maxLength: number, isRequired = true) => (
    <TextField
      label={translate(`editions.fields.${name}`)}
      helperText={translate(`editions.hints.${name}`, { _: ' ' })}
      required={isRequired}
      multiline={name.startsWith('summary')}
      value={written[name]}
      onChange={(event) => change({ [name]: event.target.value })}
      slotProps={{ htmlInput: { maxLength } }}
    />
  );
  return (
    <>
      <TextField
        select
        required
        label={translate('editions.fields.course')}
        value={written.courseId}
        onChange={(event) => change({ courseId: event.target.value })}
      >
        {courses.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name[language]}
          </MenuItem>
        ))}
      </TextField>
      {text('nameJa', LONGEST_NAME)}
      {text('nameEn', LONGEST_NAME)}
      {text('code', 60)}
      {text('summaryJa', LONGEST_SUMMARY, false)}
      {text('summaryEn', LONGEST_SUMMARY, false)}
      <TextField
        select
        label={translate('editions.fields.completionRule')}
        value={written.quizRule}
        onChange={(event) => change({ quizRule: event.target.value as Written['quizRule'] })}
      >
        {(['none', 'passed'] as const).map((rule) => (
          <MenuItem key={rule} value={rule}>
            {translate(`editions.rules.${rule}`)}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}
