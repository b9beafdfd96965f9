import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { releaseResultsRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { isNone, type ResultSheet } from './result-drafts.ts';

interface Props {
  readonly id: string;
  readonly sheet: ResultSheet;
  readonly again: () => void;
  /** Of what is typed and not saved: that must be settled first. */
  readonly unsaved: number;
}

const POINTS = ['who', 'mail', 'nobodyElse', 'forGood'] as const;

/** Lets everybody see their own, after it was said what is seen by whom. */
export function ReleaseResults({ id, sheet, again, unsaved }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const releasing = useDeed(async (key) => {
    const params = { offeringSessionId: id };
    const { told } = await call(releaseResultsRoute, { params, input: { version: sheet.version }, key });
    notify('results.release.done', { type: 'success', messageArgs: { count: told } });
    setAsking(false);
    again();
  });
  const close = () => {
    setAsking(false);
    again();
  };
  const count = seeing(sheet);
  if (!sheet.abilities.release) return null;
  return (
    <>
      <Button variant="outlined" disabled={unsaved > 0 || count === 0} onClick={() => setAsking(true)}>
        {translate('results.release.open')}
      </Button>
      {isAsking && (
        <ReasonedDialog
          title={translate('results.release.title')}
          submit={translate('results.release.yes')}
          isReady
          isBusy={releasing.isBusy}
          fault={releasing.fault}
          onClose={close}
          onSubmit={() => void releasing.run()}
        >
          <ul className="release-points">
            {POINTS.map((point) => (
              <li key={point}>{translate(`results.release.${point}`, { count })}</li>
            ))}
          </ul>
        </ReasonedDialog>
      )}
    </>
  );
}

/** How many will have something to see. */
function seeing({ people, teams }: ResultSheet): number {
  const rated = new Set(teams.flatMap((team) => (isNone(team) ? [] : [team.number])));
  return people.filter(
    (one) => one.presence === 'there' && (!isNone(one) || (one.teamNumber !== null && rated.has(one.teamNumber))),
  ).length;
}
