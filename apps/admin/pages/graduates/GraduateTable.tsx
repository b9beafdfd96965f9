import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { withdrawInvitationRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Chip, fiscalYearText, type GlyphName } from '#web/staff-ui';
import { type Graduate, useLanguage } from './graduate.ts';
import { InviteDeed } from './InviteDeed.tsx';
import './graduates.css';

interface TableProps {
  readonly graduates: readonly Graduate[];
  readonly onChanged: () => void;
}

const COLUMNS = ['name', 'year', 'region', 'contact', 'assist'] as const;

/** A line each: who, of which year, what they may be asked for, and what they were asked. */
export function GraduateTable({ graduates, onChanged }: TableProps) {
  const translate = useTranslate();
  return (
    <div className="scroll-x" role="region" aria-labelledby="graduates" tabIndex={0}>
      <table className="plain graduates">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {translate(`graduates.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {graduates.map((graduate) => (
            <GraduateLine key={graduate.id} {...{ graduate, onChanged }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  readonly graduate: Graduate;
  readonly onChanged: () => void;
}

function GraduateLine({ graduate, onChanged }: LineProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { name, mail, programName, fiscalYear, track, isOutstanding, region, contactFor, invitations } = graduate;
  const asked = contactFor.map((one) => translate(`graduates.contactFor.${one}`)).join('・');
  return (
    <tr>
      <th scope="row">
        <div className="stack">
          <span>{name}</span>
          <span className="muted">{mail}</span>
        </div>
      </th>
      <td>
        <div className="stack">
          <span>
            {programName[language]} {fiscalYearText(fiscalYear)}
          </span>
          <span className="muted">
            {track[language]} {isOutstanding && translate('graduates.outstanding')}
          </span>
        </div>
      </td>
      <td>{region || '—'}</td>
      <td>{asked || translate('graduates.nothing')}</td>
      <td>
        <div className="stack">
          {invitations.map((invitation) => (
            <Asked key={invitation.invitationId} {...{ name, invitation, onChanged }} />
          ))}
          {contactFor.includes('assistant') && <InviteDeed {...{ graduate, onChanged }} />}
        </div>
      </td>
    </tr>
  );
}

type Invitation = Graduate['invitations'][number];
const glyphs: Record<Invitation['state'], GlyphName> = {
  asked: 'clock',
  accepted: 'done',
  declined: 'cross',
  withdrawn: 'dash',
};

interface AskedProps {
  readonly name: string;
  readonly invitation: Invitation;
  readonly onChanged: () => void;
}

function Asked({ name, invitation: { invitationId, fiscalYear, track, state }, onChanged }: AskedProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const language = useLanguage();
  const withdrawing = useDeed(async (key) => {
    await call(withdrawInvitationRoute, { params: { invitationId }, key });
    notify('graduates.withdrawn', { type: 'success' });
    onChanged();
  });
  return (
    <div>
      <Chip glyph={glyphs[state]}>{translate(`graduates.states.${state}`)}</Chip> {fiscalYearText(fiscalYear)}{' '}
      {track[language]}
      {state === 'asked' && (
        <Button
          size="small"
          variant="text"
          aria-label={`${translate('graduates.withdraw')} ${name} ${track[language]}`}
          disabled={withdrawing.isBusy}
          onClick={() => void withdrawing.run()}
        >
          {translate('graduates.withdraw')}
        </Button>
      )}
      {withdrawing.fault && (
        <p className="note bad" role="alert">
          {withdrawing.fault.message}
        </p>
      )}
    </div>
  );
}
