import { Button } from '@mui/material';
import { useState } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import { dateText, Icon } from '#web/staff-ui';
import { PersonHistory } from '../../layout/PersonHistory.tsx';
import { RecordSteps } from '../../layout/RecordSteps.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { EndDialog } from './EndDialog.tsx';
import { type MemberRow, MemberStatus } from './MemberStatus.tsx';
import { useSlips } from './use-slips.ts';

/** One member beside the list: what is kept, what may be done, what was done. */
export function MemberPanel({ id }: { id: string }) {
  const translate = useTranslate();
  const { data: member } = useGetOne<MemberRow>('members', { id });
  if (!member) return <div className="panel-body">{translate('people.loading')}</div>;
  return (
    <>
      <RecordSteps id={id} at="/members" label={translate('members.record')} />
      <div className="panel-body">
        <header className="stack">
          <div>
            {member.kana && <p className="faint">{member.kana}</p>}
            <h2>{member.name}</h2>
            <p className="muted">{[member.organizationName, member.department].filter(Boolean).join('　')}</p>
          </div>
          <div className="row wrap">
            <MemberStatus status={member.status} />
          </div>
          <Deeds member={member} />
        </header>
        <MemberFacts member={member} />
        <PersonHistory personId={member.personId} version={`${member.version}${member.endsOn}`} />
      </div>
    </>
  );
}

function Deeds({ member }: { member: MemberRow }) {
  const translate = useTranslate();
  const [dialog, setDialog] = useState<'correct' | 'end' | null>(null);
  const printing = useSlips();
  const close = () => setDialog(null);
  return (
    <div className="row wrap">
      {member.abilities.correct && (
        <Button variant="contained" size="small" onClick={() => setDialog('correct')}>
          {translate('members.correct')}
        </Button>
      )}
      {member.abilities.printSlip && (
        <Button
          variant="outlined"
          size="small"
          startIcon={<Icon name="print" size={16} />}
          disabled={printing.isBusy}
          onClick={() => void printing.run([member.id])}
        >
          {translate('members.printSlip')}
        </Button>
      )}
      {member.abilities.end && (
        <Button variant="text" size="small" color="error" onClick={() => setDialog('end')}>
          {translate('members.end')}
        </Button>
      )}
      {dialog === 'correct' && <CorrectDialog member={member} onClose={close} />}
      {dialog === 'end' && <EndDialog member={member} onClose={close} />}
    </div>
  );
}

function MemberFacts({ member }: { member: MemberRow }) {
  const translate = useTranslate();
  const field = (name: string) => translate(`people.fields.${name}`);
  return (
    <dl className="facts">
      <dt>{field('staffNumber')}</dt>
      <dd>{member.staffNumber ?? '—'}</dd>
      <dt>{field('signInId')}</dt>
      <dd>{member.signInId}</dd>
      <dt>{field('mail')}</dt>
      <dd>{member.mail ?? translate('members.bySlip')}</dd>
      <dt>{field('startsOn')}</dt>
      <dd>{dateText(member.startsOn)}</dd>
      {member.endsOn && (
        <>
          <dt>{field('endsOn')}</dt>
          <dd>{dateText(member.endsOn)}</dd>
        </>
      )}
    </dl>
  );
}
