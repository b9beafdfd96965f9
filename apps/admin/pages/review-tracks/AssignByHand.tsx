import { Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { assignReviewersRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import type { TrackAssignments } from './figures.ts';

interface Props {
  readonly assignments: TrackAssignments;
  readonly changed: () => void;
}

/** One application before one reviewer. */
export function AssignByHand({ assignments: { trackId, applications, reviewers }, changed }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [chosen, setChosen] = useState({ applicationId: '', reviewerId: '' });
  const assigning = useDeed(async (key) => {
    const input = { pairs: [chosen], broughtBy: 'hand' as const };
    const { assigned } = await call(assignReviewersRoute, { params: { trackId }, input, key });
    notify('assigning.done', { type: 'success', messageArgs: { count: assigned } });
    setChosen({ ...chosen, applicationId: '' });
    changed();
  });
  return (
    <div className="stack">
      <h3>{translate('assigning.hand.title')}</h3>
      <div className="assign-pair">
        <TextField
          select
          size="small"
          label={translate('assigning.hand.application')}
          value={chosen.applicationId}
          onChange={(event) => setChosen({ ...chosen, applicationId: event.target.value })}
        >
          {applications.map(({ applicationId, code }) => (
            <MenuItem key={applicationId} value={applicationId}>
              {code}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={translate('assigning.hand.reviewer')}
          value={chosen.reviewerId}
          onChange={(event) => setChosen({ ...chosen, reviewerId: event.target.value })}
        >
          {reviewers.map(({ reviewerId, name }) => (
            <MenuItem key={reviewerId} value={reviewerId}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <Button
          variant="outlined"
          disabled={!chosen.applicationId || !chosen.reviewerId || assigning.isBusy}
          onClick={() => void assigning.run()}
        >
          {translate('assigning.hand.do')}
        </Button>
      </div>
      {assigning.fault && (
        <p role="alert" className="note bad">
          {assigning.fault.message}
        </p>
      )}
    </div>
  );
}
