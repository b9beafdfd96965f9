import { Button } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { lookUpEmergencyContactsRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';
import { Icon, instantText, Page } from '#web/staff-ui';
import './gathering-needs.css';

type LookedUp = AnswerFrom<typeof lookUpEmergencyContactsRoute>;

/** Whom to call for the trainees of an event: shown by pressing a button, for each look is recorded. */
export default function EmergencyContactsPage() {
  const translate = useTranslate();
  const { gatheringId = '' } = useParams();
  const [found, setFound] = useState<LookedUp | null>(null);
  const looking = useDeed(async () => {
    setFound(await call(lookUpEmergencyContactsRoute, { params: { gatheringId } }));
  });
  return (
    <Page title={translate('contacts.title')} crumbs={[[translate('menu.teaching'), '/teaching']]}>
      <p className="note warn">
        <Icon name="alert" />
        <span>{translate('contacts.lead')}</span>
      </p>
      {looking.fault && (
        <p role="alert" className="note bad">
          {looking.fault.message}
        </p>
      )}
      {found ? (
        <Found found={found} />
      ) : (
        <p>
          <Button variant="contained" disabled={looking.isBusy} onClick={() => void looking.run()}>
            {translate('contacts.show')}
          </Button>
        </p>
      )}
    </Page>
  );
}

function Found({ found: { items, lookedUpAt } }: { found: LookedUp }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <>
      <p role="status">{translate('contacts.shownAt', { time: instantText(lookedUpAt) })}</p>
      <ul className="need-list">
        {items.map(({ traineeId, name, trackName, contacts }) => (
          <li key={traineeId}>
            <div>
              <b>{name}</b>
              <span className="muted">{trackName[locale === 'en' ? 'en' : 'ja']}</span>
            </div>
            {contacts.length === 0 && <p className="muted">{translate('contacts.none')}</p>}
            {contacts.map(({ name: whom, relation, phone }) => (
              <div key={phone}>
                <span>
                  {whom}（{relation}）
                </span>
                <a href={`tel:${phone.replaceAll(/[^+0-9]/g, '')}`}>{phone}</a>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
