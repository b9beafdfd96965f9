import { Button, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { formTeamsRoute, previewRebalancingRoute, rebalanceTeamsRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { Segments } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { TeamBoard } from './team-board.ts';

interface Props {
  readonly id: string;
  readonly board: TeamBoard;
  readonly again: () => void;
}

/** Forms the teams by rule, and makes them even again in the morning. */
export function TeamPlanning(props: Props) {
  const translate = useTranslate();
  const [open, setOpen] = useState<'form' | 'rebalance' | null>(null);
  const isFormed = props.board.teams.length > 0;
  const close = () => setOpen(null);
  return (
    <div className="row wrap">
      <Button variant={isFormed ? 'outlined' : 'contained'} onClick={() => setOpen('form')}>
        {translate(isFormed ? 'teams.formAnew' : 'teams.form')}
      </Button>
      {isFormed && (
        <Button variant="outlined" onClick={() => setOpen('rebalance')}>
          {translate('teams.rebalance')}
        </Button>
      )}
      {open === 'form' && <FormDialog {...props} onClose={close} />}
      {open === 'rebalance' && <RebalanceDialog {...props} onClose={close} />}
    </div>
  );
}

interface DialogProps extends Props {
  readonly onClose: () => void;
}

function FormDialog({ id, board, again, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [rules, setRules] = useState(board.rules);
  const forming = useDeed(async (key) => {
    const input = { version: board.version, ...rules };
    await call(formTeamsRoute, { params: { offeringSessionId: id }, input, key });
    notify('teams.done.formed', { type: 'success' });
    onClose();
    again();
  });
  const size = (name: 'smallest' | 'largest') => (
    <TextField
      key={name}
      type="number"
      label={translate(`teams.${name}`)}
      value={rules[name]}
      onChange={(event) => setRules({ ...rules, [name]: Number(event.target.value) })}
      slotProps={{ htmlInput: { min: 1, max: 12 } }}
    />
  );
  return (
    <ReasonedDialog
      title={translate(board.teams.length ? 'teams.formAnew' : 'teams.form')}
      submit={translate('teams.formNow')}
      isReady={rules.smallest >= 1 && rules.largest <= 12}
      isBusy={forming.isBusy}
      fault={forming.fault}
      onClose={onClose}
      onSubmit={() => void forming.run()}
    >
      <p>{translate('teams.formHow')}</p>
      {board.teams.length > 0 && <p>{translate('teams.formConsequence')}</p>}
      {size('smallest')}
      {size('largest')}
      <FormControlLabel
        control={
          <Checkbox
            checked={rules.companionsTogether}
            onChange={(event) => setRules({ ...rules, companionsTogether: event.target.checked })}
          />
        }
        label={translate('teams.companions')}
      />
    </ReasonedDialog>
  );
}

type Without = 'absent' | 'unmarked';

function RebalanceDialog({ id, again, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [without, setWithout] = useState<Without>('absent');
  const params = { offeringSessionId: id };
  const { answer, fault } = useAnswer(
    () => call(previewRebalancingRoute, { params, input: { without } }),
    [id, without],
  );
  const moving = useDeed(async (key) => {
    if (!answer) return;
    const moves = answer.moves.map(({ enrollmentId, teamId }) => ({ enrollmentId, teamId }));
    await call(rebalanceTeamsRoute, { params, input: { version: answer.version, without, moves }, key });
    notify('teams.done.rebalanced', { type: 'success' });
    onClose();
    again();
  });
  const nothing = answer !== undefined && answer.moves.length + answer.missing.length === 0;
  return (
    <ReasonedDialog
      title={translate('teams.rebalance')}
      submit={translate('teams.rebalanceNow')}
      isReady={answer !== undefined && !nothing}
      isBusy={moving.isBusy}
      fault={moving.fault ?? fault}
      onClose={onClose}
      onSubmit={() => void moving.run()}
    >
      <Segments<Without>
        label={translate('teams.without')}
        value={without}
        options={(['absent', 'unmarked'] as const).map((value) => ({
          value,
          label: translate(`teams.withoutWhom.${value}`),
        }))}
        onChange={setWithout}
      />
      {nothing && <p>{translate('teams.nothingToDo')}</p>}
      <ul className="team-moves">
        {answer?.missing.map(({ enrollmentId, learnerName, from }) => (
          <li key={enrollmentId}>{translate('teams.leaves', { name: learnerName, from })}</li>
        ))}
        {answer?.moves.map(({ enrollmentId, learnerName, from, to }) => (
          <li key={enrollmentId}>
            <b>{translate(from === null ? 'teams.joins' : 'teams.moves', { name: learnerName, from, to })}</b>
          </li>
        ))}
      </ul>
    </ReasonedDialog>
  );
}
