import { useState } from 'react';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import {
  changeGatheringRoute,
  type listYearGroupsRoute,
  previewGatheringRoute,
  scheduleGatheringRoute,
} from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { dateText, Icon } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { ManyChoices } from '../../parts/ManyChoices.tsx';
import { type Gathering, type GatheringPlan, gatheringPlanOf, isWhole } from './gathering-plan.ts';
import { GatheringFields } from './GatheringFields.tsx';

export type YearGroups = AnswerFrom<typeof listYearGroupsRoute>['items'];

interface Props {
  readonly offeringId: string;
  /** Left out: a new one. */
  readonly gathering?: Gathering;
  /** For whom an event can be, where not for everybody. */
  readonly groups: YearGroups;
  readonly done: () => void;
  readonly onClose: () => void;
}

/** An event with all its days in one step: a new one, or a change, which takes a reason and is told to everybody in it. */
export function GatheringDialog({ offeringId, gathering, groups, done, onClose }: Props) {
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
      {!gathering && <ForWhom {...{ groups, plan }} onChange={setPlan} />}
      <Consequences offeringId={offeringId} days={days.join(',')} groupIds={forWhom(plan, gathering).join(',')} />
    </ReasonedDialog>
  );
}

const forWhom = (plan: GatheringPlan, gathering?: Gathering) => gathering?.groupIds ?? plan.groupIds ?? [];

interface ForWhomProps {
  readonly groups: YearGroups;
  readonly plan: GatheringPlan;
  readonly onChange: (plan: GatheringPlan) => void;
}

function ForWhom({ groups, plan, onChange }: ForWhomProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const choices = groups
    .filter(({ people }) => people > 0)
    .map(({ id, name }) => ({ id, name: name[locale === 'en' ? 'en' : 'ja'] }));
  if (choices.length < 2) return null;
  return (
    <ManyChoices
      legend={translate('gatherings.forWhom')}
      hint={translate('gatherings.forWhomHint')}
      choices={choices}
      chosen={plan.groupIds ?? []}
      onChange={(groupIds) => onChange({ ...plan, groupIds })}
    />
  );
}

const WHOLE_DAYS = /^\d{4}-\d{2}-\d{2}(,\d{4}-\d{2}-\d{2})*$/;

/** Who is told, and who is elsewhere on these days. */
export function Consequences({ offeringId, days, groupIds }: { offeringId: string; days: string; groupIds: string }) {
  const translate = useTranslate();
  const { answer } = useAnswer(
    () =>
      WHOLE_DAYS.test(days)
        ? call(previewGatheringRoute, { params: { offeringId }, input: { days, ...(groupIds && { groupIds }) } })
        : Promise.resolve(null),
    [offeringId, days, groupIds],
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
