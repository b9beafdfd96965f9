import { Checkbox, FormControlLabel, FormGroup, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { rescheduleSessionRoute, scheduleSessionRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { DateField, dateText } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { MoveConsequences } from './MoveConsequences.tsx';
import { type PlannedSession, planOf } from './planned-session.ts';

interface Props {
  readonly offeringId: string;
  /** Left out: a new one. */
  readonly session?: PlannedSession;
  readonly done: () => void;
  readonly onClose: () => void;
}

const HALVES = ['am', 'pm'] as const;

/** A date with its times: a new one, or a move, whose consequences are shown first and which takes a reason. */
export function SessionDialog({ offeringId, session, done, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [plan, setPlan] = useState(() => planOf(session));
  const [reason, setReason] = useState('');
  const saving = useDeed(async (key) => {
    if (session) {
      const input = { ...plan, reason, version: session.version };
      await call(rescheduleSessionRoute, { params: { offeringSessionId: session.id }, input, key });
    } else {
      await call(scheduleSessionRoute, { params: { offeringId }, input: plan, key });
    }
    const messageArgs = { day: dateText(plan.day) };
    notify(session ? 'offeringSessions.moved' : 'offeringSessions.scheduled', { type: 'success', messageArgs });
    done();
  });
  const isWhole = plan.day !== '' && plan.startsAt !== '' && plan.endsAt !== '' && plan.halfDays.length > 0;
  return (
    <ReasonedDialog
      title={translate(session ? 'offeringSessions.moving' : 'offeringSessions.scheduling')}
      submit={translate(session ? 'offeringSessions.move' : 'offeringSessions.schedule')}
      isReady={isWhole && (!session || reason.trim() !== '')}
      isBusy={saving.isBusy}
      fault={saving.fault}
      onClose={onClose}
      onSubmit={() => void saving.run()}
      {...(session && { reason, onReason: setReason })}
    >
      <DateField
        required
        label={translate('offeringSessions.day')}
        value={plan.day}
        onChange={(event) => setPlan({ ...plan, day: event.target.value })}
      />
      <div className="row wrap">
        {(['startsAt', 'endsAt'] as const).map((name) => (
          <TextField
            key={name}
            required
            type="time"
            label={translate(`offeringSessions.${name}`)}
            value={plan[name]}
            onChange={(event) => setPlan({ ...plan, [name]: event.target.value })}
          />
        ))}
      </div>
      <FormGroup row aria-label={translate('offeringSessions.halves')}>
        {HALVES.map((half) => (
          <FormControlLabel
            key={half}
            label={translate(`sessions.half.${half}`)}
            control={
              <Checkbox
                checked={plan.halfDays.includes(half)}
                onChange={(_, isHeld) =>
                  setPlan({
                    ...plan,
                    halfDays: HALVES.filter((one) => (one === half ? isHeld : plan.halfDays.includes(one))),
                  })
                }
              />
            }
          />
        ))}
      </FormGroup>
      {(['ja', 'en'] as const).map((language) => (
        <TextField
          key={language}
          label={translate(`offeringSessions.titleIn.${language}`)}
          value={plan.title[language]}
          onChange={(event) => setPlan({ ...plan, title: { ...plan.title, [language]: event.target.value } })}
          slotProps={{ htmlInput: { maxLength: 80 } }}
        />
      ))}
      {session && <MoveConsequences sessionId={session.id} day={plan.day} />}
    </ReasonedDialog>
  );
}
