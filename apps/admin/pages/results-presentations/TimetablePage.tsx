import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { printProgramRoute, viewPresentationRoute, viewTimetableRoute } from '#contract/routes';
import { call, download, useAnswer } from '#web/api-client';
import { Chip, dateText, fiscalYearText, Icon, Page } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { FillDialog } from './FillDialog.tsx';
import { PresentationDeeds } from './PresentationDeeds.tsx';
import { PublishDeed } from './PublishDeed.tsx';
import { type OfTimetable, useLanguage } from './presentation.ts';
import { SlotDialog } from './SlotDialog.tsx';
import { SlotsOfDay } from './SlotsOfDay.tsx';
import './results-presentations.css';

/** The timetable of a results presentation as it is arranged. */
export default function TimetablePage() {
  const translate = useTranslate();
  const language = useLanguage();
  const { presentationId = '' } = useParams();
  const params = { presentationId };
  const {
    answer: presentation,
    fault,
    again: renew,
  } = useAnswer(() => call(viewPresentationRoute, { params }), [presentationId]);
  const { answer: timetable, again } = useAnswer(() => call(viewTimetableRoute, { params }), [presentationId]);
  const crumbs: [string, string][] = [[translate('presentations.title'), '/results-presentations']];
  if (!presentation || !timetable) {
    return (
      <Page title={translate('presentations.timetable')} crumbs={crumbs}>
        {fault && (
          <p role="alert" className="note bad">
            {fault.message}
          </p>
        )}
      </Page>
    );
  }
  const onChanged = () => {
    renew();
    again();
  };
  const of: OfTimetable = { presentation, timetable, onChanged };
  return (
    <Page
      title={presentation.title[language]}
      lead={`${presentation.programName[language]}　${fiscalYearText(presentation.fiscalYear)}　${presentation.place}`}
      crumbs={crumbs}
      width="wide"
      actions={<Actions {...of} />}
    >
      <Standing {...of} />
      {presentation.days.map((day) => (
        <SlotsOfDay key={day.sessionId} {...of} day={day} />
      ))}
    </Page>
  );
}

function Actions(of: OfTimetable) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState<'add' | 'fill' | null>(null);
  const { presentationId } = of.presentation;
  const mayReceive = useAbility('audience.receive');
  const mayRank = useAbility('presentation.rank');
  return (
    <>
      <Button variant="outlined" component={Link} to={`/results-presentations/${presentationId}/on-the-day`}>
        {translate('presentations.onTheDay')}
      </Button>
      {mayReceive && (
        <Button variant="outlined" component={Link} to={`/results-presentations/${presentationId}/audience`}>
          {translate('audience.title')}
        </Button>
      )}
      {mayRank && (
        <Button variant="outlined" component={Link} to={`/results-presentations/${presentationId}/judging`}>
          {translate('judgingBoard.open')}
        </Button>
      )}
      {of.timetable.abilities.arrange && (
        <>
          <Button variant="outlined" onClick={() => setOpen('fill')}>
            {translate('presentations.fill')}
          </Button>
          <Button variant="contained" startIcon={<Icon name="plus" />} onClick={() => setOpen('add')}>
            {translate('presentations.add')}
          </Button>
        </>
      )}
      {isOpen === 'add' && <SlotDialog {...of} slot={null} onClose={() => setOpen(null)} />}
      {isOpen === 'fill' && <FillDialog {...of} onClose={() => setOpen(null)} />}
    </>
  );
}

/** Who sees it, where it is printed, and what of it fits no more. */
function Standing(of: OfTimetable) {
  const translate = useTranslate();
  const notify = useNotify();
  const { presentation, timetable } = of;
  const { isPublished, slots } = timetable;
  const amiss = slots.filter(({ misfit }) => misfit !== null).length;
  const { presentationId, programCode } = presentation;
  const print = (language: 'ja' | 'en') =>
    download(printProgramRoute, { params: { presentationId, language } }).catch((fault: Error) =>
      notify(fault.message, { type: 'error' }),
    );
  return (
    <div className="stack presentation-standing">
      <p className="row wrap">
        <Chip glyph={isPublished ? 'done' : 'circle'}>
          {translate(`presentations.states.${isPublished ? 'published' : 'draft'}`)}
        </Chip>
        {isPublished && (
          <a href={`/ja/programs/${programCode}/presentations/${presentationId}`}>
            {translate('presentations.seePublic')}
          </a>
        )}
        {(['ja', 'en'] as const).map((language) => (
          <Button key={language} startIcon={<Icon name="download" size={18} />} onClick={() => void print(language)}>
            {translate(`presentations.print.${language}`)}
          </Button>
        ))}
        {timetable.abilities.arrange && (
          <>
            <PublishDeed {...of} />
            <PresentationDeeds {...of} />
          </>
        )}
      </p>
      {amiss > 0 && (
        <p className="note bad" role="alert">
          <Icon name="alert" />
          <span>{translate('presentations.amiss', { count: amiss })}</span>
        </p>
      )}
      <p className="muted">
        {presentation.days
          .filter(({ state }) => state === 'canceled')
          .map(({ day }) => translate('presentations.dayCanceled', { day: dateText(day) }))
          .join('　')}
      </p>
    </div>
  );
}
