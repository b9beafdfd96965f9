import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listMyJudgingRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Chip, fiscalYearText, type GlyphName, Page, Section } from '#web/staff-ui';
import { JudgingProgress } from './JudgingProgress.tsx';
import { type JudgingLine, type JudgingRound, nextIn, total, useLanguage } from './judging.ts';
import { SlotFacts } from './SlotFacts.tsx';
import './judging.css';

const glyphs: Record<JudgingLine['state'], GlyphName> = {
  awaited: 'empty',
  drafted: 'half',
  given: 'done',
  conflict: 'void',
};

/** The presentations that somebody judges, in the order of the timetable. */
export default function MyJudgingPage() {
  const translate = useTranslate();
  const { answer, fault } = useAnswer(() => call(listMyJudgingRoute), []);
  return (
    <Page title={translate('judging.title')} lead={translate('judging.lead')} width="wide">
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer?.rounds.length === 0 && <p className="muted">{translate('judging.nothing')}</p>}
      {answer?.rounds.map((round) => (
        <Round key={round.presentationId} round={round} />
      ))}
    </Page>
  );
}

function Round({ round }: { readonly round: JudgingRound }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { presentationId, presentationTitle, programName, fiscalYear, scoring, given, slots } = round;
  const next = nextIn(round);
  return (
    <Section id={presentationId} title={presentationTitle[language]}>
      <p className="muted">
        {programName[language]}　{fiscalYearText(fiscalYear)}　{translate(`judge.scoring.${scoring}`)}
      </p>
      <div className="judge-bar">
        <JudgingProgress round={round} />
        {next && scoring === 'open' && (
          <Button variant="contained" component={Link} to={`/judging/${next.slotId}`}>
            {translate(given === 0 ? 'judging.begin' : 'judging.goOn')}
          </Button>
        )}
      </div>
      <ul className="judge-lines">
        {slots.map((line) => (
          <Line key={line.slotId} line={line} />
        ))}
      </ul>
      {slots.length === 0 && <p className="muted">{translate('judging.noSlots')}</p>}
    </Section>
  );
}

function Line({ line }: { readonly line: JudgingLine }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { slotId, title, state, isUnsent, ownTotal } = line;
  return (
    <li>
      <Link to={`/judging/${slotId}`}>{title?.[language] ?? translate('judge.untitled')}</Link>
      <SlotFacts slot={line} />
      <Chip glyph={glyphs[state]}>{translate(`judge.state.${state}`)}</Chip>
      {ownTotal !== null && <span className="muted">{translate('judging.ownTotal', { total: total(ownTotal) })}</span>}
      {state === 'given' && isUnsent && <span className="muted">{translate('judge.unsent')}</span>}
    </li>
  );
}
