import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { viewSeatAuditRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { Icon, instantText, Page } from '#web/staff-ui';
import { SeatRules } from './SeatRules.tsx';

type Audit = AnswerFrom<typeof viewSeatAuditRoute>;

/** What the nightly look at all seats found, rule by rule, and what to do where one is broken. */
export default function SeatAuditPage() {
  const translate = useTranslate();
  const { answer, fault, again } = useAnswer(() => call(viewSeatAuditRoute), []);
  return (
    <Page
      title={translate('seatAudit.title')}
      lead={translate('seatAudit.lead')}
      width="wide"
      actions={
        <Button variant="outlined" startIcon={<Icon name="history" />} onClick={again}>
          {translate('seatAudit.again')}
        </Button>
      }
    >
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer && (
        <div className="stack l">
          <Outcome audit={answer} />
          {answer.isOverdue && <Overdue />}
          {answer.auditedAt && <SeatRules {...answer} />}
        </div>
      )}
    </Page>
  );
}

function Outcome({ audit: { auditedAt, rules, broken } }: { audit: Audit }) {
  const translate = useTranslate();
  if (!auditedAt) return <p className="muted">{translate('seatAudit.never')}</p>;
  const at = instantText(auditedAt);
  const isWhole = broken.length === 0;
  const said = { at, rules: rules.length, broken: new Set(broken.map(({ code }) => code)).size, cases: broken.length };
  return (
    <p className={`note ${isWhole ? 'good' : 'bad'}`} role="status">
      <Icon name={isWhole ? 'check' : 'alert'} />
      <span>{translate(`seatAudit.${isWhole ? 'whole' : 'broken'}`, said)}</span>
    </p>
  );
}

function Overdue() {
  const translate = useTranslate();
  return (
    <p className="note warn">
      <Icon name="alert" />
      <span>{translate('seatAudit.overdue')}</span>
    </p>
  );
}
