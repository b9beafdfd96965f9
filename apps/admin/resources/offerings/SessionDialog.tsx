import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { rescheduleSessionRoute, scheduleSessionRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { dateText } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { MoveConsequences } from './MoveConsequences.tsx';
import { isWhole, type PlannedSession, planOf } from './planned-session.ts';
import { SessionFields } from './SessionFields.tsx';

interface Props {
  readonly offeringId: string;
  /** Left out: a new one. */
  readonly session?: PlannedSession;
  readonly done: () => void;
  readonly onClose: () => void;
}

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
  return (
    <ReasonedDialog
      title={translate(session ? 'offeringSessions.moving' : 'offeringSessions.scheduling')}
      submit={translate(session ? 'offeringSessions.move' : 'offeringSessions.schedule')}
      isReady={isWhole(plan) && (!session || reason.trim() !== '')}
      isBusy={saving.isBusy}
      fault={saving.fault}
      onClose={onClose}
      onSubmit={() => void saving.run()}
      {...(session && { reason, onReason: setReason, readBy: 'told' as const })}
    >
      <SessionFields plan={plan} onChange={setPlan} />
      {session && <MoveConsequences sessionId={session.id} day={plan.day} />}
    </ReasonedDialog>
  );
}
