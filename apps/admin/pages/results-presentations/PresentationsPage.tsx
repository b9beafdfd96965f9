import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { definePresentationRoute, listGatheringsToPresentRoute, listPresentationsRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { Chip, dateText, fiscalYearText, Icon, Page } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { EmptyList } from '../../parts/EmptyList.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import { type PresentationRow, type ToPresent, useLanguage } from './presentation.ts';
import './results-presentations.css';

const LONGEST_NOTICE = 2000;

/** The gatherings at which cohorts show what they made. */
export default function PresentationsPage() {
  const translate = useTranslate();
  const [isDefining, setDefining] = useState(false);
  const { answer, fault } = useAnswer(() => call(listPresentationsRoute), []);
  return (
    <Page
      title={translate('presentations.title')}
      lead={translate('presentations.lead')}
      actions={
        answer?.abilities.arrange && (
          <Button variant="contained" startIcon={<Icon name="plus" />} onClick={() => setDefining(true)}>
            {translate('presentations.define')}
          </Button>
        )
      }
    >
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer?.items.length === 0 && <EmptyList of="presentations" />}
      <ul className="cards">
        {answer?.items.map((row) => (
          <Row key={row.presentationId} row={row} />
        ))}
      </ul>
      {isDefining && <DefineDialog onClose={() => setDefining(false)} />}
    </Page>
  );
}

const daysOf = ({ days }: Pick<PresentationRow, 'days'>): string =>
  days
    .filter(({ state }) => state === 'planned')
    .map(({ day }) => dateText(day))
    .join('・');

function Row({ row }: { readonly row: PresentationRow }) {
  const translate = useTranslate();
  const language = useLanguage();
  const state = row.isPublished ? 'published' : 'draft';
  return (
    <li>
      <Link to={`/results-presentations/${row.presentationId}`} className="name-link">
        {row.title[language]}
      </Link>
      <p className="meta">
        <span>
          {row.programName[language]}　{fiscalYearText(row.fiscalYear)}
        </span>
        <span>{daysOf(row)}</span>
        <span>{translate('presentations.slots', { count: row.slots })}</span>
      </p>
      <p>
        {row.isCanceled ? (
          <Chip glyph="dash" tone="warn">
            {translate('presentations.canceled')}
          </Chip>
        ) : (
          <Chip glyph={row.isPublished ? 'done' : 'circle'}>{translate(`presentations.states.${state}`)}</Chip>
        )}
      </p>
    </li>
  );
}

/** A gathering that is planned already becomes a results presentation. */
function DefineDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const { answer } = useAnswer(() => call(listGatheringsToPresentRoute), []);
  const [gatheringId, setGathering] = useState('');
  const [ja, setJa] = useState('');
  const [en, setEn] = useState('');
  const defining = useDeed(async (key) => {
    const input = { gatheringId, notice: { ja, en } };
    const { presentationId } = await call(definePresentationRoute, { input, key });
    notify('presentations.defined', { type: 'success' });
    navigate(`/results-presentations/${presentationId}`);
  });
  return (
    <ReasonedDialog
      title={translate('presentations.define')}
      submit={translate('presentations.define')}
      isReady={gatheringId !== '' && (ja.trim() === '') === (en.trim() === '')}
      onClose={onClose}
      onSubmit={() => void defining.run()}
      {...defining}
    >
      {answer?.items.length === 0 && <p className="note">{translate('presentations.noGathering')}</p>}
      <ChoiceLine
        of="presentations"
        name="gathering"
        value={gatheringId}
        onChange={setGathering}
        choices={answer?.items.map((each) => ({ id: each.gatheringId, name: nameOf(each) })) ?? []}
      />
      <TextLine
        of="presentations"
        name="noticeJa"
        value={ja}
        onChange={setJa}
        longest={LONGEST_NOTICE}
        isLong
        isRequired={false}
      />
      <TextLine
        of="presentations"
        name="noticeEn"
        value={en}
        onChange={setEn}
        longest={LONGEST_NOTICE}
        isLong
        isRequired={false}
      />
    </ReasonedDialog>
  );
}

const nameOf = (each: ToPresent): string => `${each.title.ja}（${daysOf(each)}）${each.programName.ja}`;
