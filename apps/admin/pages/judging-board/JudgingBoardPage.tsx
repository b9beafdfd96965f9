import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { viewJudgingBoardRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Chip, fiscalYearText, instantText, Page, Segments } from '#web/staff-ui';
import { type JudgingBoard, useLanguage } from './board.ts';
import { CriteriaForm } from './CriteriaForm.tsx';
import { JudgedTable } from './JudgedTable.tsx';
import { JudgesTable } from './JudgesTable.tsx';
import { ScoringDeeds } from './ScoringDeeds.tsx';
import './judging-board.css';

/** What judges gave at one results presentation, what it comes to, and the deeds of the office about it. */
export default function JudgingBoardPage() {
  const translate = useTranslate();
  const language = useLanguage();
  const { presentationId = '' } = useParams();
  const [by, setBy] = useState<'mean' | 'median'>('mean');
  const { answer, fault, again } = useAnswer(
    () => call(viewJudgingBoardRoute, { params: { presentationId }, input: { by } }),
    [presentationId, by],
  );
  if (answer?.presentationId !== presentationId) {
    return (
      <Page title={translate('judgingBoard.title')}>
        {fault && (
          <p role="alert" className="note bad">
            {fault.message}
          </p>
        )}
      </Page>
    );
  }
  const part = { board: answer, onChanged: again };
  return (
    <Page
      title={translate('judgingBoard.of', { name: answer.presentationTitle[language] })}
      crumbs={[[answer.presentationTitle[language], `/results-presentations/${presentationId}`]]}
      lead={`${answer.programName[language]} ${fiscalYearText(answer.fiscalYear)}`}
      width="wide"
      actions={<ScoringDeeds {...part} />}
    >
      <State board={answer} />
      <Segments
        label={translate('judgingBoard.by')}
        value={by}
        options={(['mean', 'median'] as const).map((value) => ({ value, label: translate(`judgingBoard.${value}`) }))}
        onChange={setBy}
      />
      <JudgedTable board={answer} />
      <JudgesTable board={answer} />
      <CriteriaForm key={answer.version} {...part} />
    </Page>
  );
}

function State({ board: { scoring, closed, releasedAt, remindedAt } }: { readonly board: JudgingBoard }) {
  const translate = useTranslate();
  return (
    <p className="row wrap">
      <Chip glyph={scoring === 'open' ? 'half' : scoring === 'preparing' ? 'empty' : 'done'}>
        {translate(`judge.scoring.${scoring}`)}
      </Chip>
      {closed && (
        <span className="muted">
          {translate('judgingBoard.closedBy', { name: closed.by, at: instantText(closed.at) })}
        </span>
      )}
      {releasedAt && (
        <span className="muted">{translate('judgingBoard.releasedAt', { at: instantText(releasedAt) })}</span>
      )}
      {scoring === 'open' && remindedAt && (
        <span className="muted">{translate('judgingBoard.remindedAt', { at: instantText(remindedAt) })}</span>
      )}
    </p>
  );
}
