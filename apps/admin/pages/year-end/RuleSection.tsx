import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { setYearRuleRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Section } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { ChoiceLine } from '../../parts/TextLine.tsx';
import type { OfYearEnd, YearEnd } from './year-end.ts';

type Attendance = YearEnd['rule']['attendance'];
type Submissions = YearEnd['rule']['submissions'];
type Kind = Attendance['kind'];
const KINDS: readonly Kind[] = ['none', 'share', 'all-but'];
const SUBMISSION_KINDS: readonly Submissions['kind'][] = ['none', 'all', 'some'];
const MOST_MILESTONES = 100;
const MOST_PERCENT = 100;
const MOST_HALF_DAYS = 400;

const amountOf = (asked: Attendance): number | null => {
  if (asked.kind === 'share') return asked.percent;
  return asked.kind === 'all-but' ? asked.halfDays : null;
};

function attendanceOf(kind: Kind, amount: number): Attendance {
  if (kind === 'share') return { kind, percent: amount };
  return kind === 'all-but' ? { kind, halfDays: amount } : { kind: 'none' };
}

const submissionsOf = (kind: Submissions['kind'], milestones: number): Submissions =>
  kind === 'some' ? { kind, milestones } : { kind };

/** What the year asks of who completes it. */
export function RuleSection({ year, onChanged }: OfYearEnd) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { attendance, submissions } = year.rule;
  return (
    <Section
      id="rule"
      title={translate('yearEnd.rule.title')}
      aside={
        !year.resultsToldAt && (
          <Button variant="outlined" onClick={() => setOpen(true)}>
            {translate('yearEnd.rule.set')}
          </Button>
        )
      }
    >
      <p>{translate(`yearEnd.rule.${attendance.kind}`, { amount: amountOf(attendance) })}</p>
      <p>
        {translate(`yearEnd.rule.milestones.${submissions.kind}`, {
          amount: submissions.kind === 'some' ? submissions.milestones : 0,
        })}
      </p>
      <p className="muted">{translate('yearEnd.rule.lead')}</p>
      {isOpen && <RuleDialog {...{ year, onChanged }} onClose={() => setOpen(false)} />}
    </Section>
  );
}

const mayBe = (kind: Kind, amount: string): boolean => {
  if (kind === 'none') return true;
  const [least, most] = kind === 'share' ? [1, MOST_PERCENT] : [0, MOST_HALF_DAYS];
  return amount !== '' && Number(amount) >= least && Number(amount) <= most;
};

const mayAsk = (kind: Submissions['kind'], milestones: string): boolean =>
  kind !== 'some' || (Number(milestones) >= 1 && Number(milestones) <= MOST_MILESTONES);

function RuleDialog({ year, onChanged, onClose }: OfYearEnd & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [kind, setKind] = useState<Kind>(year.rule.attendance.kind);
  const [amount, setAmount] = useState(String(amountOf(year.rule.attendance) ?? ''));
  const { submissions } = year.rule;
  const [asked, setAsked] = useState(submissions.kind);
  const [milestones, setMilestones] = useState(submissions.kind === 'some' ? String(submissions.milestones) : '');
  const saving = useDeed(async (key) => {
    const rule = {
      attendance: attendanceOf(kind, Number(amount)),
      submissions: submissionsOf(asked, Number(milestones)),
    };
    const { cohortId, version } = year;
    await call(setYearRuleRoute, { params: { cohortId }, input: { rule, version }, key });
    notify('yearEnd.rule.saved', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('yearEnd.rule.title')}
      submit={translate('form.save')}
      onClose={onClose}
      onSubmit={() => void saving.run()}
      isReady={mayBe(kind, amount) && mayAsk(asked, milestones)}
      {...saving}
    >
      <ChoiceLine
        of="yearEnd"
        name="kind"
        value={kind}
        onChange={(chosen) => setKind(chosen as Kind)}
        choices={KINDS.map((id) => ({ id, name: translate(`yearEnd.kinds.${id}`) }))}
      />
      {kind !== 'none' && <NumberLine of="yearEnd" name="amount" value={amount} onChange={setAmount} />}
      <ChoiceLine
        of="yearEnd"
        name="submissions"
        value={asked}
        onChange={(chosen) => setAsked(chosen as Submissions['kind'])}
        choices={SUBMISSION_KINDS.map((id) => ({ id, name: translate(`yearEnd.submissionKinds.${id}`) }))}
      />
      {asked === 'some' && (
        <NumberLine of="yearEnd" name="milestones" value={milestones} least={1} onChange={setMilestones} />
      )}
    </ReasonedDialog>
  );
}
