import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { listMyJudgingRoute, viewJudgedSlotRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Icon, Page } from '#web/staff-ui';
import { ConflictDeed } from './ConflictDeed.tsx';
import { JudgePanel } from './JudgePanel.tsx';
import { type JudgedSlot, type JudgingRound, roundWith, useLanguage } from './judging.ts';
import { JudgingProgress } from './JudgingProgress.tsx';
import { OtherJudgements } from './OtherJudgements.tsx';
import { SlotFacts } from './SlotFacts.tsx';
import { useJudgement } from './use-judgement.ts';
import './judging.css';

/** One presentation after the other, scored with a thumb or by keyboard, and without the page loading again. */
export default function JudgedSlotPage() {
  const translate = useTranslate();
  const { slotId = '' } = useParams();
  const { answer, fault, again } = useAnswer(() => call(viewJudgedSlotRoute, { params: { slotId } }), [slotId]);
  const list = useAnswer(() => call(listMyJudgingRoute), [slotId]);
  const round = list.answer && roundWith(list.answer.rounds, slotId);
  const renew = () => {
    again();
    list.again();
  };
  if (answer?.slotId === slotId && round) {
    return <Shown key={`${slotId} ${answer.given?.revision}`} {...{ slot: answer, round }} again={renew} />;
  }
  const refused = fault ?? list.fault;
  return (
    <Page title={translate('judging.title')} crumbs={[[translate('judging.title'), '/judging']]}>
      {refused && (
        <p role="alert" className="note bad">
          {refused.message}
        </p>
      )}
    </Page>
  );
}

interface ShownProps {
  readonly slot: JudgedSlot;
  readonly round: JudgingRound;
  readonly again: () => void;
}

function Shown({ slot, round, again }: ShownProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const head = useRef<HTMLDivElement>(null);
  const judgement = useJudgement(slot, round, again);
  const { slotId, title, conflict, scoring, abilities, presentationTitle } = slot;
  // Whoever goes on by keyboard begins at the top of the next one.
  useEffect(() => head.current?.focus({ preventScroll: false }), []);
  return (
    <div ref={head} tabIndex={-1} className="judge-head" onKeyDown={judgement.onKeyDown}>
      <Page
        title={title?.[language] ?? translate('judge.untitled')}
        lead={presentationTitle[language]}
        crumbs={[[translate('judging.title'), '/judging']]}
        actions={abilities.declareConflict && <ConflictDeed slotId={slotId} again={again} />}
      >
        <p>
          <SlotFacts slot={slot} />
        </p>
        <div className="judge-bar">
          <JudgingProgress round={round} />
          <Beside round={round} id={slotId} />
        </div>
        {conflict && (
          <p className="note">
            <Icon name="info" />
            <span>
              {translate('judging.notYours', { kind: translate(`judge.conflict.${conflict.kind}`) })} {conflict.reason}
            </span>
          </p>
        )}
        {!conflict && scoring !== 'open' && (
          <p className="note">
            <Icon name="info" />
            <span>{translate(`judging.notOpen.${scoring}`)}</span>
          </p>
        )}
        {!conflict && scoring !== 'preparing' && <JudgePanel slot={slot} judgement={judgement} />}
        {!conflict && <OtherJudgements slot={slot} />}
      </Page>
    </div>
  );
}

function Beside({ round: { slots }, id }: { readonly round: JudgingRound; readonly id: string }) {
  const translate = useTranslate();
  const language = useLanguage();
  const at = slots.findIndex(({ slotId }) => slotId === id);
  const [before, after] = [slots[at - 1], slots[at + 1]];
  const named = (line: (typeof slots)[number]) => line.title?.[language] ?? translate('judge.untitled');
  return (
    <nav className="row wrap" aria-label={translate('judging.beside')}>
      {before && <Link to={`/judging/${before.slotId}`}>← {named(before)}</Link>}
      {after && <Link to={`/judging/${after.slotId}`}>{named(after)} →</Link>}
    </nav>
  );
}
