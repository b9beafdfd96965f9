import { Button } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useRefresh, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listGatheringsRoute, listYearGroupsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Chip, dateText, Icon, Section, timeText } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { CancelGatheringDialog } from './CancelGatheringDialog.tsx';
import type { Gathering } from './gathering-plan.ts';
import { GatheringDialog, type YearGroups } from './GatheringDialog.tsx';

interface Opened {
  readonly deed: 'schedule' | 'change' | 'cancel';
  readonly gathering?: Gathering;
}

/** The events of an offering without seats, each with its days. */
export function GatheringsSection({ offeringId }: { offeringId: string }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const { answer, again } = useAnswer(() => call(listGatheringsRoute, { params: { offeringId } }), [offeringId]);
  const groups =
    useAnswer(() => call(listYearGroupsRoute, { params: { offeringId } }), [offeringId]).answer?.items ?? [];
  const [opened, setOpened] = useState<Opened | null>(null);
  if (!answer) return null;
  const close = () => setOpened(null);
  const done = () => {
    close();
    again();
    refresh();
  };
  return (
    <Section
      id="gatherings"
      title={translate('gatherings.title')}
      aside={
        answer.abilities.schedule && (
          <Button
            size="small"
            variant="outlined"
            startIcon={<Icon name="calendar-plus" />}
            onClick={() => setOpened({ deed: 'schedule' })}
          >
            {translate('gatherings.schedule')}
          </Button>
        )
      }
    >
      {answer.items.length === 0 && <p className="muted">{translate('gatherings.none')}</p>}
      <ul className="session-list">
        {answer.items.map((gathering) => (
          <GatheringRow
            key={gathering.id}
            {...{ gathering, groups }}
            onOpen={(deed) => setOpened({ deed, gathering })}
          />
        ))}
      </ul>
      {opened && <Dialogs {...{ opened, offeringId, groups, done }} onClose={close} />}
    </Section>
  );
}

interface DialogProps {
  readonly opened: Opened;
  readonly offeringId: string;
  readonly groups: YearGroups;
  readonly done: () => void;
  readonly onClose: () => void;
}

function Dialogs({ opened: { deed, gathering }, groups, ...passed }: DialogProps) {
  if (deed !== 'cancel') return <GatheringDialog {...passed} groups={groups} {...(gathering && { gathering })} />;
  return gathering ? <CancelGatheringDialog {...passed} gathering={gathering} /> : null;
}

interface RowProps {
  readonly gathering: Gathering;
  readonly groups: YearGroups;
  readonly onOpen: (deed: 'change' | 'cancel') => void;
}

function GatheringRow({ gathering, groups, onOpen }: RowProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { title, format, venue, place, link, days, state, groupIds } = gathering;
  const language = locale === 'en' ? 'en' : 'ja';
  const forWhom = groups.filter(({ id }) => groupIds.includes(id)).map(({ name }) => name[language]);
  const where = [venue ? `${venue.name}　${venue.room}` : place, translate(`gatherings.formats.${format}`)];
  const shown = days.filter((day) => day.state === 'planned' || state === 'canceled');
  return (
    <li>
      <ul className="when plain-list">
        {shown.map((day) => (
          <li key={day.id}>
            <Link to={`/teaching/${day.id}`} className="name-link">
              {dateText(day.day)}
            </Link>
            <br />
            {timeText(day.startsAt)}〜{timeText(day.endsAt)}
          </li>
        ))}
      </ul>
      <div className="what">
        <b>{title[language]}</b>
        {forWhom.length > 0 && <span>{translate('gatherings.onlyFor', { groups: forWhom.join('・') })}</span>}
        <span className="muted">{where.filter(Boolean).join('　')}</span>
        {link && <span className="muted link-line">{link}</span>}
        <DayFacts days={shown} />
      </div>
      <div className="how">
        <Chip
          glyph={state === 'canceled' ? 'void' : days.some(({ hasAttendance }) => hasAttendance) ? 'done' : 'empty'}
        >
          {translate(`sessions.state.${state}`)}
        </Chip>
        <RowDeeds gathering={gathering} onOpen={onOpen} />
      </div>
    </li>
  );
}

function RowDeeds({ gathering: { id, format, state, abilities }, onOpen }: Omit<RowProps, 'groups'>) {
  const translate = useTranslate();
  const maySeeNeeds = useAbility('needs.view');
  return (
    <span className="row wrap">
      {maySeeNeeds && state === 'planned' && format !== 'online' && (
        <Button size="small" component={Link} to={`/gatherings/${id}/needs`}>
          {translate('needs.open')}
        </Button>
      )}
      {abilities.change && (
        <Button size="small" variant="outlined" onClick={() => onOpen('change')}>
          {translate('gatherings.change')}
        </Button>
      )}
      {abilities.cancel && (
        <Button size="small" onClick={() => onOpen('cancel')}>
          {translate('gatherings.cancel')}
        </Button>
      )}
    </span>
  );
}

/** How often its days were changed, and how many have said that they cannot come. */
function DayFacts({ days }: { days: Gathering['days'] }) {
  const translate = useTranslate();
  const revision = days.reduce((sum, day) => sum + day.revision, 0);
  const absences = days.reduce((sum, day) => sum + day.absences, 0);
  const facts = [
    revision > 0 && translate('offeringSessions.revised', { revision }),
    absences > 0 && translate('gatherings.absences', { count: absences }),
  ].filter(Boolean);
  return facts.length > 0 ? <span className="muted">{facts.join('　')}</span> : null;
}
