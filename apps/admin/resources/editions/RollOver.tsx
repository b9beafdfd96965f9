import { Button, Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { previewRollOverRoute, rollOverEditionRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { Edition } from './edition.ts';

/** The button that copies an edition to the next fiscal year; once it was pressed it leads to the copy. */
export function RollOver({ edition }: { edition: Edition }) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate('editions.rollOver')}
      </Button>
      {isAsking && <RollOverDialog edition={edition} onClose={() => setAsking(false)} />}
    </>
  );
}

function RollOverDialog({ edition: { id: editionId }, onClose }: { edition: Edition; onClose: () => void }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const notify = useNotify();
  const navigate = useNavigate();
  const [withOfferings, setWithOfferings] = useState(true);
  const { answer, fault } = useAnswer(() => call(previewRollOverRoute, { params: { editionId } }), [editionId]);
  const rolling = useDeed(async (key) => {
    const input = { withOfferings: withOfferings && (answer?.offerings ?? 0) > 0 };
    const { id } = await call(rollOverEditionRoute, { params: { editionId }, input, key });
    notify(answer?.copy ? 'editions.rolledOverBefore' : 'editions.rolledOver', { type: 'success' });
    onClose();
    navigate(`/editions/${id}/show`);
  });
  const language = locale === 'en' ? 'en' : 'ja';
  return (
    <ReasonedDialog
      title={translate('editions.rollOver')}
      submit={translate(answer?.copy ? 'editions.toCopy' : 'editions.rollOverNow')}
      isReady={answer !== undefined}
      isBusy={rolling.isBusy}
      fault={fault ?? rolling.fault}
      onClose={onClose}
      onSubmit={() => void rolling.run()}
    >
      {answer?.copy && <p>{translate('editions.copyIsThere', { name: answer.copy.name[language] })}</p>}
      {answer && !answer.copy && (
        <>
          <p>
            {translate('editions.willBe', {
              name: answer.name[language],
              year: answer.fiscalYearInJapanese,
              code: answer.code,
            })}
          </p>
          <ul>
            <li>{translate('editions.copied')}</li>
            <li>{translate('editions.notCopied')}</li>
          </ul>
          {answer.offerings > 0 && (
            <FormControlLabel
              label={translate('editions.withOfferings', { count: answer.offerings })}
              control={<Checkbox checked={withOfferings} onChange={(_, checked) => setWithOfferings(checked)} />}
            />
          )}
        </>
      )}
    </ReasonedDialog>
  );
}
