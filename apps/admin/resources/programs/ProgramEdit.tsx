import { Button } from '@mui/material';
import { useState } from 'react';
import { useGetOne, useLocaleState, useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { correctProgramRoute, type viewProgramRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';
import { Page, Section } from '#web/staff-ui';
import { RecordForm } from '../../parts/RecordForm.tsx';
import { RecordHistory } from '../../parts/RecordHistory.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { ProgramNames } from './ProgramNames.tsx';

type Program = AnswerFrom<typeof viewProgramRoute>;

/** Gives a program other names. */
export default function ProgramEdit() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const maySeeHistory = useAbility('history.view');
  const mayWritePages = useAbility('public-page.write');
  const { id = '' } = useParams();
  const { data: program, error } = useGetOne<Program>('programs', { id });
  if (error) return <p role="alert">{error.message}</p>;
  if (!program) return <Page title={translate('programs.loading')}>{null}</Page>;
  return (
    <Page
      title={program.name[locale === 'en' ? 'en' : 'ja']}
      lead={`${translate('programs.runBy', { name: program.organization.name })}　${program.code}`}
      crumbs={[[translate('programs.title'), '/programs']]}
      actions={
        mayWritePages && (
          <Button variant="outlined" component={Link} to={`/programs/${id}/public-pages`}>
            {translate('publicPages.title')}
          </Button>
        )
      }
      width="narrow"
    >
      <Correction key={program.version} program={program} />
      {maySeeHistory && (
        <Section id="history" title={translate('form.history')}>
          <RecordHistory about="program" id={id} version={program.version} />
        </Section>
      )}
    </Page>
  );
}

function Correction({ program: { id: programId, version, ...kept } }: { program: Program }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const [name, setName] = useState(kept.name);
  const correcting = useDeed(async (key) => {
    await call(correctProgramRoute, { params: { programId }, input: { name, version }, key });
    notify('form.saved', { type: 'success' });
    navigate('/programs');
  });
  return (
    <RecordForm isReady={Boolean(name.ja.trim() && name.en.trim())} saving={correcting} backTo="/programs">
      <ProgramNames name={name} change={setName} />
    </RecordForm>
  );
}
