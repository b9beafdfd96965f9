import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { changeGatheringRoute, previewGatheringRoute, scheduleGatheringRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { dateText, Icon } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { type Gathering, gatheringPlanOf, isWhole } from './gathering-plan.ts';
import { GatheringFields } from './GatheringFields.tsx';

interface Props {
  readonly offeringId: string;
  /** Left out: a new one. */
  readonly gathering?: Gathering;
  readonly done: () => void;
  readonly onClose: () => void;
}

/** An event with all its days in one step: a new one, or a change, which takes a reason and is told to everybody in it. */
export function GatheringDialog({ offeringId, gathering, done, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [plan, setPlan] = useState(() => gatheringPlanOf(gathering));
  const [reason, setReason] = useState('');
  const saving = useDeed(async (key) => {
    if (gathering) {
      const input = { ...plan, reason, version: gathering.version };
      await call(changeGatheringRoute, { params: { gatheringId: gathering.id }, input, key });
    } else {
      await call(scheduleGatheringRoute, { params: { offeringId }, input: plan, key });
    }
    notify(gathering ? 'gatherings.changed' : 'gatherings.scheduled', { type: 'success' });
    done();
  });
  const days = plan.days.map(({ day }) => day).filter(Boolean);
  return (
    <ReasonedDialog
      title={translate(gathering ? 'gatherings.change' : 'gatherings.schedule')}
      submit={translate(gathering ? 'gatherings.save' : 'gatherings.schedule')}
      isReady={isWhole(plan) && (!gathering || reason.trim() !== '')}
      isBusy={saving.isBusy}
      fault={saving.fault}
      onClose={onClose}
      onSubmit={() => void saving.run()}
      {...(gathering && { reason, onReason: setReason, readBy: 'told' as const })}
    >
      <GatheringFields plan={plan} onChange={setPlan} />
      <Consequences offeringId={offeringId} days={days.join(',')} />
    </ReasonedDialog>
  );
}

const WHOLE_DAYS = /^\d{4}-\d{2}-\d{2}(,\d{4}-\d{2}-\d{2})*$/;

/** Who is told, and who is elsewhere on these days. */
export function Consequences({ offeringId, days }: { offeringId: string; days: string }) {
  const translate = useTranslate();
  const { answer } = useAnswer(
    () =>
      WHOLE_DAYS.test(days)
        ? call(previewGatheringRoute, { params: { offeringId }, input: { days } })
        : Promise.resolve(null),
    [offeringId, days],
  );
  if (!answer) return null;
  const { people, collisions } = answer;
  return (
    <section aria-label={translate('offeringSessions.consequences')} className="stack" aria-live="polite">
      <h3>{translate('offeringSessions.consequences')}</h3>
      <p>{translate('gatherings.told', { people })}</p>
      {collisions.length > 0 && (
        <div className="note warn">
          <Icon name="alert" />
          <div>
            <p>{translate('gatherings.collisions', { count: collisions.length })}</p>
            <ul className="plain-list">
              {collisions.map(({ learnerName, offeringName, day }) => (
                <li key={learnerName + offeringName + day}>
                  {learnerName}　{dateText(day)}　{offeringName}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </section>
  );
}
