import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Chip, dateText, Section } from '#web/staff-ui';
import { RecordDialog, TakeBackDialog } from './GuardianDialogs.tsx';
import { type OfWork, useLanguage, type Work } from './work.ts';

type Author = Work['authors'][number];

/** The authors, what each of them consents to and is named, and the guardians of minors. */
export function WorkConsents(props: OfWork) {
  const translate = useTranslate();
  return (
    <Section id="authors" title={translate('works.authors')}>
      <ul className="work-authors">
        {props.work.authors.map((author) => (
          <li key={author.traineeId}>
            <OneAuthor {...props} author={author} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneAuthor({ work, author, onChanged }: OfWork & { readonly author: Author }) {
  const translate = useTranslate();
  const language = useLanguage();
  const consent = work.consents.find(({ traineeId }) => traineeId === author.traineeId);
  const credit = consent?.credit ? `${consent.credit.ja} / ${consent.credit.en}` : translate('works.noName');
  return (
    <>
      <b>{author.name ?? '—'}</b> <span className="muted">{author.track[language]}</span>{' '}
      {author.state === 'invited' ? (
        <Chip tone="plain">{translate('works.invited')}</Chip>
      ) : (
        work.abilities.release && (
          <>
            <Chip tone={consent?.version === work.version ? 'normal' : 'plain'}>
              {translate(`works.${agreementOf(work, author)}`)}
            </Chip>{' '}
            {consent && <span className="muted">{credit}</span>}
            <Guardian work={work} author={author} onChanged={onChanged} />
          </>
        )
      )}
    </>
  );
}

function agreementOf({ consents, version }: Work, { traineeId }: Author): 'agreed' | 'agreedBefore' | 'notAgreed' {
  const consent = consents.find((each) => each.traineeId === traineeId);
  if (!consent) return 'notAgreed';
  return consent.version === version ? 'agreed' : 'agreedBefore';
}

function Guardian({ work, author, onChanged }: OfWork & { readonly author: Author }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<'record' | 'take-back'>();
  const isMissing = work.lacks.some(({ what, traineeId }) => what === 'guardian' && traineeId === author.traineeId);
  const given = work.guardianConsents.find(({ traineeId }) => traineeId === author.traineeId);
  const part = { work, author, onChanged, onClose: () => setAsked(undefined) };
  if (!isMissing && !given) return null;
  return (
    <div className="work-deeds">
      {given && (
        <span>{translate('works.guardianAgreed', { name: given.guardianName, day: dateText(given.signedOn) })}</span>
      )}
      {isMissing && <span>{translate('works.guardianNeeded')}</span>}
      {isMissing && (
        <Button variant="outlined" onClick={() => setAsked('record')}>
          {translate('works.record')}
        </Button>
      )}
      {given && (
        <Button variant="outlined" color="error" onClick={() => setAsked('take-back')}>
          {translate('works.takeBack')}
        </Button>
      )}
      {asked === 'record' && <RecordDialog {...part} />}
      {asked === 'take-back' && <TakeBackDialog {...part} />}
    </div>
  );
}
