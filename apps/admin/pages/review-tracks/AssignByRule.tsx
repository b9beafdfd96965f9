import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { assignByRuleRoute, planAssignmentsRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';

type Plan = AnswerFrom<typeof planAssignmentsRoute>;

interface Props {
  readonly trackId: string;
  readonly changed: () => void;
}

/** So many reviewers each, looked at before it is done. */
export function AssignByRule({ trackId, changed }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [each, setEach] = useState('3');
  const [plan, setPlan] = useState<Plan | null>(null);
  const params = { trackId };
  const looking = useDeed(async () => {
    setPlan(await call(planAssignmentsRoute, { params, input: { each: Number(each) } }));
  });
  const assigning = useDeed(async (key) => {
    const { added } = await call(assignByRuleRoute, { params, input: { each: Number(each) }, key });
    notify('assigning.done', { type: 'success', messageArgs: { count: added } });
    setPlan(null);
    changed();
  });
  const fault = looking.fault ?? assigning.fault;
  return (
    <div className="stack">
      <h3>{translate('assigning.rule.title')}</h3>
      <div className="row wrap">
        <TextField
          size="small"
          type="number"
          label={translate('assigning.rule.each')}
          value={each}
          onChange={(event) => {
            setEach(event.target.value);
            setPlan(null);
          }}
          slotProps={{ htmlInput: { min: 1, max: 20 } }}
        />
        <Button variant="outlined" disabled={looking.isBusy} onClick={() => void looking.run()}>
          {translate('assigning.rule.look')}
        </Button>
      </div>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {plan && <PlanShown plan={plan} />}
      {plan && (
        <Button
          variant="contained"
          disabled={(plan.added === 0 && plan.found.length === 0) || assigning.isBusy}
          onClick={() => void assigning.run()}
        >
          {translate('assigning.rule.do', { count: plan.added })}
        </Button>
      )}
    </div>
  );
}

function PlanShown({ plan: { applications, added, loads, short, found } }: { plan: Plan }) {
  const translate = useTranslate();
  return (
    <div role="status" className="stack">
      <p>{translate('assigning.rule.plan', { applications, added })}</p>
      <ul className="plain-list">
        {loads.map(({ reviewerId, name, before, after }) => (
          <li key={reviewerId}>{translate('assigning.rule.load', { name, before, after })}</li>
        ))}
        {short.map(({ code, missing }) => (
          <li key={code}>
            <b>{translate('assigning.rule.short', { code, missing })}</b>
          </li>
        ))}
        {found.map(({ code, reviewerName, kind }) => (
          <li key={`${code} ${reviewerName}`}>
            {translate('assigning.rule.found', {
              code,
              name: reviewerName,
              kind: translate(`review.conflict.${kind}`),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
