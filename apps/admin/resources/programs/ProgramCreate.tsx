import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { defineProgramRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { RecordForm } from '../../parts/RecordForm.tsx';
import { TextLine } from '../../parts/TextLine.tsx';
import { useMe } from '../../providers/use-me.ts';
import { LONGEST_CODE, ProgramNames } from './ProgramNames.tsx';

/** A program is run by the organization one works for. */
export default function ProgramCreate() {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const place = useMe()?.organization;
  const [{ code, ja, en }, setWritten] = useState({ code: '', ja: '', en: '' });
  const defining = useDeed(async (key) => {
    if (!place) return;
    const input = { code, name: { ja, en }, organizationId: place.organizationId };
    await call(defineProgramRoute, { input, key });
    notify('programs.saved', { type: 'success' });
    navigate('/programs');
  });
  return (
    <Page
      title={translate('programs.create')}
      crumbs={[[translate('programs.title'), '/programs']]}
      lead={place && translate('programs.runBy', { name: place.organizationName ?? '' })}
      width="narrow"
    >
      <RecordForm isReady={Boolean(place && code && ja.trim() && en.trim())} saving={defining} backTo="/programs">
        <ProgramNames name={{ ja, en }} change={(name) => setWritten({ code, ...name })} />
        <TextLine
          of="programs"
          name="code"
          value={code}
          longest={LONGEST_CODE}
          onChange={(value) => setWritten({ code: value, ja, en })}
        />
      </RecordForm>
    </Page>
  );
}
