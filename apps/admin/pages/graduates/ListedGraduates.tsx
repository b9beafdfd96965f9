import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { listGraduateListingsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Chip, dateText, fiscalYearText, Section } from '#web/staff-ui';
import { type Listed, useLanguage } from './graduate.ts';
import { ConsentDialog, OutDialog } from './ListingDialogs.tsx';

/** The graduates who consented to be named in public: as whom, and of minors what the guardian signed. */
export function ListedGraduates() {
  const translate = useTranslate();
  const [changes, setChanges] = useState(0);
  const { answer, fault } = useAnswer(() => call(listGraduateListingsRoute, { input: {} }), [changes]);
  return (
    <Section id="listed" title={translate('listings.title')}>
      <p className="muted">{translate('listings.lead')}</p>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer?.items.length === 0 && <p>{translate('listings.none')}</p>}
      <ul className="graduates-listed">
        {answer?.items.map((one) => (
          <li key={one.id}>
            <OneListed listed={one} onChanged={() => setChanges(changes + 1)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface OfListed {
  readonly listed: Listed;
  readonly onChanged: () => void;
}

function OneListed({ listed, onChanged }: OfListed) {
  const translate = useTranslate();
  const language = useLanguage();
  const { accountName, programName, fiscalYear, track, isOutstanding, listing, guardian, isShown } = listed;
  return (
    <>
      <b>{accountName}</b>{' '}
      <span className="muted">
        {programName[language]} {fiscalYearText(fiscalYear)} {track[language]}{' '}
        {isOutstanding && translate('graduates.outstanding')}
      </span>
      <div className="row wrap">
        <span>{translate('listings.as', { ja: listing.name.ja, en: listing.name.en })}</span>
        <Chip tone={isShown ? 'normal' : 'plain'}>{translate(isShown ? 'listings.shown' : 'listings.awaits')}</Chip>
        {guardian && (
          <span className="muted">
            {translate('listings.agreed', { name: guardian.guardianName, day: dateText(guardian.signedOn) })}
          </span>
        )}
      </div>
      <Deeds listed={listed} onChanged={onChanged} />
    </>
  );
}

function Deeds({ listed, onChanged }: OfListed) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<'record' | 'take-back' | 'unlist'>();
  const { accountName, listing, guardian, isShown } = listed;
  const part = { listed, onChanged, onClose: () => setAsked(undefined) };
  return (
    <div className="row wrap">
      {listing.needsGuardian && !isShown && (
        <Button size="small" variant="outlined" onClick={() => setAsked('record')}>
          {translate('listings.record')}
        </Button>
      )}
      {guardian && (
        <Button size="small" variant="outlined" color="error" onClick={() => setAsked('take-back')}>
          {translate('listings.takeBack')}
        </Button>
      )}
      <Button
        size="small"
        variant="text"
        color="error"
        aria-label={translate('listings.unlistOf', { name: accountName })}
        onClick={() => setAsked('unlist')}
      >
        {translate('listings.unlist')}
      </Button>
      {asked === 'record' && <ConsentDialog {...part} />}
      {(asked === 'take-back' || asked === 'unlist') && <OutDialog {...part} deed={asked} />}
    </div>
  );
}
