import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listGuidedRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Section } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';

/** For whoever guides trainees: how much waits for them; nothing for others. */
export const GuidingToday = () => (useAbility('trainee.guide') ? <Counts /> : null);

function Counts() {
  const translate = useTranslate();
  const { answer } = useAnswer(() => call(listGuidedRoute, { input: {} }), []);
  if (!answer || answer.counts.trainees === 0) return null;
  const { counts } = answer;
  const waits = counts.unanswered + counts.waiting + counts.overdue + counts.silent > 0;
  return (
    <Section id="guiding" title={translate('guiding.today')}>
      <div className="stack">
        <p>{waits ? translate('guiding.counts', counts) : translate('guiding.nothing')}</p>
        <div>
          <Button component={Link} to="/guiding" variant="outlined">
            {translate('guiding.open')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
