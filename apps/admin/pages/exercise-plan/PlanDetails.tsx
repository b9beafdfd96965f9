import { useTranslate } from 'react-admin';
import { instantText } from '#web/staff-ui';
import { ManyChoices } from '../../parts/ManyChoices.tsx';
import { momentAsked, MomentLine } from '../../parts/MomentLine.tsx';
import { MoreFields } from '../../parts/MoreFields.tsx';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import type { ApplicantType, ChangePlan, Fairness, PlanWritten, Stage } from './plan-written.ts';

interface DetailsProps {
  readonly written: PlanWritten;
  readonly change: ChangePlan;
  readonly isFixed: boolean;
}

const FAIRNESS: readonly Fairness[] = ['in-turn', 'smaller-groups-may-pass'];
const STAGES: readonly Stage[] = ['coordinator', 'office'];
const TYPES: readonly ApplicantType[] = [
  'prefecture',
  'municipality',
  'national-body',
  'independent-agency',
  'designated-corporation',
  'critical-infrastructure',
  'company',
  'school',
];
const LONGEST = { termsJa: 10_000, termsEn: 10_000, bringJa: 1000, bringEn: 1000 };

/** When and how one applies, and what one is told: closed, with what is set in words. */
export function PlanDetails({ written, change, isFixed }: DetailsProps) {
  const translate = useTranslate();
  const named = <Id extends string>(of: string, ids: readonly Id[]) =>
    ids.map((id) => ({ id, name: translate(`exercise.${of}.${id}`) }));
  const line = (name: keyof PlanWritten & string) => ({
    of: 'plan',
    name,
    value: String(written[name]),
    onChange: (value: string) => change({ [name]: value }),
  });
  const text = (name: keyof typeof LONGEST, isStaying: boolean) => (
    <TextLine {...line(name)} isRequired={false} isLong longest={LONGEST[name]} isFixed={isStaying} />
  );
  return (
    <MoreFields title={translate('plan.more')} says={useSaid(written)}>
      <MomentLine {...line('opensAt')} isRequired={false} isFixed={false} />
      <NumberLine {...line('deadlineWorkingDays')} />
      <div className="pair">
        <NumberLine {...line('offerWorkingDays')} least={1} />
        <NumberLine {...line('quietWorkingDays')} />
      </div>
      <ChoiceLine {...line('fairness')} choices={named('fairness', FAIRNESS)} isFixed={isFixed} />
      <ManyChoices
        legend={translate('plan.fields.approvalStages')}
        hint={translate('plan.hints.approvalStages')}
        choices={named('stages', STAGES)}
        chosen={written.approvalStages}
        isFixed={isFixed}
        onChange={(chosen) => change({ approvalStages: STAGES.filter((stage) => chosen.includes(stage)) })}
      />
      <ManyChoices
        legend={translate('plan.fields.organizationTypes')}
        hint={translate('plan.hints.organizationTypes')}
        choices={named('types', TYPES)}
        chosen={written.organizationTypes}
        isFixed={isFixed}
        onChange={(organizationTypes) => change({ organizationTypes })}
      />
      <NumberLine {...line('organizationLimit')} least={1} isRequired={false} isFixed={isFixed} />
      {text('termsJa', isFixed)}
      {text('termsEn', isFixed)}
      {text('bringJa', false)}
      {text('bringEn', false)}
    </MoreFields>
  );
}

/** What the closed part holds, in one line. */
function useSaid(written: PlanWritten): string {
  const translate = useTranslate();
  const opensAt = momentAsked(written.opensAt);
  const stages = written.approvalStages.map((stage) => translate(`exercise.stages.${stage}`)).join('→');
  return [
    opensAt ? translate('plan.says.opensAt', { at: instantText(opensAt) }) : translate('plan.says.opensWith'),
    translate('plan.says.deadline', { days: written.deadlineWorkingDays }),
    stages ? translate('plan.says.approval', { stages }) : translate('plan.says.noApproval'),
    written.organizationLimit
      ? translate('plan.says.limit', { seats: written.organizationLimit })
      : translate('plan.says.noLimit'),
  ].join(translate('plan.says.between'));
}
