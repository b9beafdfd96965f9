import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { concludeFulfilledYearsRoute, listPresentationRanksRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { Chip, Icon, instantText, Section } from '#web/staff-ui';
import { ConcludeDeed } from './ConcludeDeed.tsx';
import { DistinguishDeed } from './DistinguishDeed.tsx';
import { type PresentationRank, PresentationRanks } from './PresentationRanks.tsx';
import { countsOf, type Finishing, type OfYearEnd, useLanguage } from './year-end.ts';

const COLUMNS = ['name', 'track', 'attendance', 'submissions', 'rule', 'rank', 'conclusion', 'deeds'] as const;

/** Every trainee, with what the rule says and by which figures, and what was concluded. */
export function FinishingTable({ year, onChanged }: OfYearEnd) {
  const translate = useTranslate();
  const { cohortId } = year;
  const ranks = useAnswer(() => call(listPresentationRanksRoute, { params: { cohortId } }), [cohortId]);
  const ranksOf = (id: string) => ranks.answer?.items.filter(({ traineeId }) => traineeId === id) ?? [];
  const isOpen = year.resultsToldAt === null;
  const columns = COLUMNS.filter((column) => isOpen || column !== 'deeds');
  return (
    <Section
      id="finishing"
      title={translate('yearEnd.people', { count: year.items.length })}
      aside={isOpen && countsOf(year).ready > 0 && <ConcludeAll {...{ year, onChanged }} />}
    >
      <p className="muted">{translate('yearEnd.counts', countsOf(year))}</p>
      <div className="scroll-x" role="region" aria-labelledby="finishing" tabIndex={0}>
        <table className="plain finishing">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {translate(`yearEnd.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {year.items.map((trainee) => (
              <FinishingRow key={trainee.id} {...{ trainee, isOpen, onChanged }} ranks={ranksOf(trainee.id)} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function ConcludeAll({ year, onChanged }: OfYearEnd) {
  const translate = useTranslate();
  const notify = useNotify();
  const { cohortId } = year;
  const { ready } = countsOf(year);
  const concluding = useDeed(async (key) => {
    const { people } = await call(concludeFulfilledYearsRoute, { params: { cohortId }, key });
    notify('yearEnd.allDone', { type: 'success', messageArgs: { count: people } });
    onChanged();
  });
  return (
    <>
      <Button variant="outlined" disabled={concluding.isBusy} onClick={() => void concluding.run()}>
        {translate('yearEnd.all', { count: ready })}
      </Button>
      {concluding.fault && (
        <p className="note bad" role="alert">
          <Icon name="alert" />
          <span>{concluding.fault.message}</span>
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly trainee: Finishing;
  readonly ranks: readonly PresentationRank[];
  readonly isOpen: boolean;
  readonly onChanged: () => void;
}

function FinishingRow({ trainee, ranks, isOpen, onChanged }: RowProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { name, track, state, judgement } = trainee;
  const isActive = state === 'active';
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{track[language]}</td>
      <td>{translate('yearEnd.attended', judgement.attendance)}</td>
      <td>{translate('yearEnd.accepted', judgement.submissions)}</td>
      <td>
        <Chip glyph={judgement.isFulfilled ? 'circle' : 'triangle'} tone={judgement.isFulfilled ? 'normal' : 'warn'}>
          {translate(judgement.isFulfilled ? 'yearEnd.fulfilled' : 'yearEnd.short')}
        </Chip>
      </td>
      <td>
        <PresentationRanks ranks={ranks} />
      </td>
      <td>{isActive ? <Concluded trainee={trainee} /> : <span className="muted">{translate('yearEnd.left')}</span>}</td>
      {isOpen && (
        <td className="deeds">
          {isActive && <ConcludeDeed {...{ trainee, onChanged }} />}
          {trainee.conclusion?.outcome === 'completed' && <DistinguishDeed {...{ trainee, onChanged }} />}
        </td>
      )}
    </tr>
  );
}

function Concluded({ trainee: { conclusion, judgement } }: { trainee: Finishing }) {
  const translate = useTranslate();
  if (!conclusion) return <span className="muted">{translate('yearEnd.open')}</span>;
  const { outcome, reason, concludedBy, concludedAt, outstanding } = conclusion;
  const isBeside = (outcome === 'completed') !== judgement.isFulfilled;
  const by = (name: string, at: string) => translate('yearEnd.by', { name, at: instantText(at) });
  return (
    <div className="stack">
      <span>
        <Chip glyph={outcome === 'completed' ? 'done' : 'dash'}>{translate(`yearEnd.outcomes.${outcome}`)}</Chip>{' '}
        {reason || translate('yearEnd.byRule')}
        {isBeside && translate('yearEnd.beside')}
      </span>
      <span className="muted">{by(concludedBy, concludedAt)}</span>
      {outstanding && (
        <>
          <span>
            <Chip glyph="done" tone="key">
              {translate('yearEnd.outstandingIs')}
            </Chip>{' '}
            {outstanding.reason}
          </span>
          <span className="muted">{by(outstanding.namedBy, outstanding.namedAt)}</span>
        </>
      )}
    </div>
  );
}
