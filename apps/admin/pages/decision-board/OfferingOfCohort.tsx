import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { chooseCohortOfferingRoute, listCohortOfferingsRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { CohortDecisions } from './board.ts';

interface Props {
  readonly decisions: CohortDecisions;
  readonly again: () => void;
}

/** Where those who accept their place are enrolled. */
export function OfferingOfCohort({ decisions, again }: Props) {
  const translate = useTranslate();
  const [isChoosing, setChoosing] = useState(false);
  const { offering, isOut } = decisions;
  return (
    <>
      <p className="muted">{translate('decisions.offering.lead')}</p>
      <div className="row wrap">
        {offering ? (
          <Link to={`/offerings/${offering.id}/show`}>{offering.name}</Link>
        ) : (
          <span>{translate('decisions.offering.none')}</span>
        )}
        {!isOut && (
          <Button variant="outlined" onClick={() => setChoosing(true)}>
            {translate('decisions.offering.choose')}
          </Button>
        )}
      </div>
      {isChoosing && <ChooseDialog {...{ decisions, again }} onClose={() => setChoosing(false)} />}
    </>
  );
}

function ChooseDialog({ decisions: { cohortId, version, offering }, again, onClose }: Props & { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { answer, fault } = useAnswer(() => call(listCohortOfferingsRoute, { params: { cohortId } }), [cohortId]);
  const [chosen, setChosen] = useState(offering?.id ?? '');
  const choosing = useDeed(async (key) => {
    await call(chooseCohortOfferingRoute, { params: { cohortId }, input: { offeringId: chosen, version }, key });
    notify('decisions.offering.chosen', { type: 'success' });
    again();
    onClose();
  });
  const known = answer?.items.some(({ id }) => id === chosen) ? chosen : '';
  return (
    <ReasonedDialog
      title={translate('decisions.offering.choose')}
      submit={translate('decisions.offering.chooseNow')}
      isReady={Boolean(known)}
      isBusy={choosing.isBusy}
      fault={fault ?? choosing.fault}
      onClose={onClose}
      onSubmit={() => void choosing.run()}
    >
      {answer?.items.length === 0 ? (
        <p>
          {translate('decisions.offering.nothing')}{' '}
          <Link to="/offerings/create">{translate('decisions.offering.make')}</Link>
        </p>
      ) : (
        <TextField
          select
          required
          label={translate('decisions.offering.title')}
          value={known}
          onChange={(event) => setChosen(event.target.value as typeof chosen)}
        >
          {(answer?.items ?? []).map(({ id, name, state }) => (
            <MenuItem key={id} value={id}>
              {name}（{translate(`decisions.offering.states.${state}`)}）
            </MenuItem>
          ))}
        </TextField>
      )}
    </ReasonedDialog>
  );
}
