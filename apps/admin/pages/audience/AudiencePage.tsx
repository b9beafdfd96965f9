import { Button } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { exportAudienceRoute, viewAudienceRoute } from '#contract/routes';
import { call, download, useAnswer } from '#web/api-client';
import { dateText, Page, Section } from '#web/staff-ui';
import { AudienceList } from './AudienceList.tsx';
import { Door } from './Door.tsx';
import type { Audience } from './opening-written.ts';
import { OpeningForm } from './OpeningForm.tsx';
import './audience.css';

/** Who comes to see a results presentation: opened by the office, received by its staff. */
export default function AudiencePage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { presentationId = '' } = useParams();
  const [turn, setTurn] = useState(0);
  const { answer, fault } = useAnswer(
    () => call(viewAudienceRoute, { params: { presentationId } }),
    [presentationId, turn],
  );
  return (
    <Page
      title={translate('audience.title')}
      {...(answer && { lead: answer.title[locale === 'en' ? 'en' : 'ja'] })}
      crumbs={[[translate('audience.presentation'), `/results-presentations/${presentationId}`]]}
      actions={answer?.abilities.arrange && answer.opening && <Exports presentationId={presentationId} />}
      width="wide"
    >
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer && <Known audience={answer} turn={turn} again={() => setTurn(turn + 1)} />}
    </Page>
  );
}

function Exports({ presentationId }: { readonly presentationId: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const save = (format: 'xlsx' | 'csv') =>
    download(exportAudienceRoute, { params: { presentationId, format } }).catch((fault: Error) =>
      notify(fault.message, { type: 'error' }),
    );
  return (['xlsx', 'csv'] as const).map((format) => (
    <Button key={format} size="small" variant="outlined" onClick={() => void save(format)}>
      {translate(`audience.export.${format}`)}
    </Button>
  ));
}

interface KnownProps {
  readonly audience: Audience;
  readonly turn: number;
  readonly again: () => void;
}

function Known({ audience, turn, again }: KnownProps) {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const { presentationId, opening, abilities } = audience;
  return (
    <>
      <Standing audience={audience} />
      {abilities.receive && <Door audience={audience} scanned={search.get('code') ?? ''} again={again} />}
      {opening && <AudienceList {...{ presentationId, turn, again }} mayReceive={abilities.receive} />}
      {abilities.arrange && (
        <Section title={translate('audience.opening')}>
          <OpeningForm key={opening?.version ?? 0} audience={audience} again={again} />
        </Section>
      )}
    </>
  );
}

/** Whether one registers now and where, and how many come how. */
function Standing({ audience }: { readonly audience: Audience }) {
  const translate = useTranslate();
  const { window, pages, opening, isPublished, erasedOn, erasedAt, asked, canceled, walkIns } = audience;
  return (
    <Section title={translate('audience.standing')}>
      <p role="status">{translate(`audience.window.${window}`)}</p>
      {opening && !isPublished && <p className="note">{translate('audience.unpublished')}</p>}
      {opening && (
        <p className="row wrap">
          {(['ja', 'en'] as const).map((language) => (
            <a key={language} href={pages[language]}>
              {translate(`audience.page${language === 'ja' ? 'Ja' : 'En'}`)}
            </a>
          ))}
        </p>
      )}
      <ul className="audience-counts">
        {(['room', 'online'] as const).map((form) => (
          <li key={form}>
            <b>{translate(`audience.form.${form}`)}</b> {translate('audience.counts', audience[form])}
          </li>
        ))}
        <li>{translate('audience.others', { asked, canceled, walkIns })}</li>
      </ul>
      {erasedAt ? (
        <p className="muted">{translate('audience.erased')}</p>
      ) : (
        erasedOn && opening && <p className="muted">{translate('audience.erasedOn', { day: dateText(erasedOn) })}</p>
      )}
    </Section>
  );
}
