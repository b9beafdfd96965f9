import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { withdrawReviewRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { TrackAssignments } from './figures.ts';

type Row = TrackAssignments['assignments'][number];

interface Props {
  readonly assignments: TrackAssignments;
  readonly mayTakeBack: boolean;
  readonly changed: () => void;
}

/** Which application is before whom. */
export function AssignmentRows({ assignments: { assignments }, mayTakeBack, changed }: Props) {
  const translate = useTranslate();
  const [taking, setTaking] = useState<Row | null>(null);
  if (assignments.length === 0) return <p className="muted">{translate('assigning.nothing')}</p>;
  return (
    <>
      <div className="scroll-x" role="region" aria-label={translate('assigning.rows')} tabIndex={0}>
        <table className="plain">
          <thead>
            <tr>
              {(['code', 'reviewer', 'state', 'by', 'deed'] as const).map((column) => (
                <th key={column} scope="col">
                  {translate(`assigning.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {assignments.map((row) => (
              <tr key={row.assignmentId}>
                <th scope="row">{row.code}</th>
                <td>{row.reviewerName}</td>
                <td>
                  {translate(`review.state.${row.state}`)}
                  {row.reason && <span className="muted beside">{row.reason}</span>}
                </td>
                <td>{translate(`assigning.by.${row.broughtBy}`)}</td>
                <td>
                  {mayTakeBack && row.state !== 'withdrawn' && (
                    <Button
                      size="small"
                      onClick={() => setTaking(row)}
                      aria-label={translate('assigning.takeBackOf', { code: row.code, name: row.reviewerName })}
                    >
                      {translate('assigning.takeBack')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {taking && (
        <TakeBack
          row={taking}
          onClose={() => {
            setTaking(null);
            changed();
          }}
        />
      )}
    </>
  );
}

function TakeBack({ row: { assignmentId, version, code, reviewerName }, onClose }: { row: Row; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const taking = useDeed(async (key) => {
    await call(withdrawReviewRoute, { params: { assignmentId }, input: { reason: reason.trim(), version }, key });
    notify('assigning.takenBack', { type: 'success' });
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('assigning.takeBackOf', { code, name: reviewerName })}
      submit={translate('assigning.takeBack')}
      isReady={reason.trim() !== ''}
      isBusy={taking.isBusy}
      fault={taking.fault}
      reason={reason}
      onReason={setReason}
      readBy="history"
      isIrreversible
      onClose={onClose}
      onSubmit={() => void taking.run()}
    >
      <p>{translate('assigning.takeBackLead')}</p>
    </ReasonedDialog>
  );
}
