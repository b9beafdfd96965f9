import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { viewSeatAuditRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Icon, Section } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';

/** For the office, where the nightly look at all seats found something or did not take place; else nothing. */
export const SeatAuditNote = () => (useAbility('invariant.view') ? <Found /> : null);

function Found() {
  const translate = useTranslate();
  const { answer } = useAnswer(() => call(viewSeatAuditRoute), []);
  if (!answer || (answer.broken.length === 0 && !answer.isOverdue)) return null;
  const count = answer.broken.length;
  const sentences = [
    count > 0 && translate('seatAudit.todayBroken', { count }),
    answer.isOverdue && translate('seatAudit.todayOverdue'),
  ];
  return (
    <Section id="seat-audit" title={translate('seatAudit.todayTitle')}>
      <div className={`note ${count > 0 ? 'bad' : 'warn'}`}>
        <Icon name="alert" />
        <div className="stack">
          <p>{sentences.filter(Boolean).join(' ')}</p>
          <div>
            <Button component={Link} to="/seat-audit" variant="outlined">
              {translate('seatAudit.look')}
            </Button>
          </div>
        </div>
      </div>
    </Section>
  );
}
