import type { ReactNode } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Chip, type GlyphName, type Tone } from '#web/staff-ui';
import { second } from './moment.ts';
import { AnswerFor } from './AnswerFor.tsx';
import { type Board, type Line, type Verdict, verdictOf } from './board.ts';
import type { Choosing } from './use-choosing.ts';

const written = (value: number | undefined): string => value?.toFixed(2) ?? '—';
const glyphs: Record<Verdict, readonly [GlyphName, Tone]> = {
  accepted: ['done', 'key'],
  reserve: ['half', 'normal'],
  rejected: ['cross', 'normal'],
  undecided: ['empty', 'plain'],
};

interface RowProps {
  readonly line: Line;
  readonly choosing: Choosing;
  readonly isNarrow: boolean;
  readonly isTold: boolean;
  readonly of: Pick<Board, 'trackId' | 'by'>;
  readonly again: () => void;
}

/** One application: who it is of where one may know, its figures, and what is decided, by whom and why. */
export function BoardRow({ line, choosing, isNarrow, isTold, of, again }: RowProps) {
  const translate = useTranslate();
  const { place, code, applicationId, state, totals } = line.standing;
  const Made = isTold ? Decided : Proposals;
  return (
    <tr aria-selected={choosing.isOpen ? choosing.chosen.has(applicationId) : undefined}>
      {choosing.isOpen && (
        <td>
          <input
            id={`line-${applicationId}`}
            type="checkbox"
            className="decision-check"
            aria-label={translate('review.application', { code })}
            aria-keyshortcuts="1 2 3 0"
            checked={choosing.chosen.has(applicationId)}
            onChange={() => choosing.toggle(applicationId)}
            onKeyDown={(event) => choosing.onKeyDown(event, applicationId)}
          />
        </td>
      )}
      <td className="num">{place ?? '—'}</td>
      <th scope="row">
        <Whose line={line} />
        {isNarrow && <Made {...{ line, again }} />}
      </th>
      {!isNarrow && (
        <td>
          <Made {...{ line, again }} />
        </td>
      )}
      <td>{translate(`reviewTracks.states.${state}`)}</td>
      <Numbers totals={totals} reviews={<ReviewsLink line={line} of={of} />} />
    </tr>
  );
}

/** To what each reviewer says of it, and what was answered. */
function ReviewsLink({ line: { standing }, of }: { line: Line; of: RowProps['of'] }) {
  const translate = useTranslate();
  const { applicationId, code, totals } = standing;
  const count = totals?.count ?? 0;
  return (
    <Link
      to={`/review-tracks/${of.trackId}/applications/${applicationId}?by=${of.by}`}
      aria-label={`${count} ${translate('reviewTracks.read.open', { code })}`}
    >
      {count}
    </Link>
  );
}

const Numbers = ({ totals, reviews }: Pick<Line['standing'], 'totals'> & { reviews: ReactNode }) => (
  <>
    <td className="num">{reviews}</td>
    <td className="num">{written(totals?.mean)}</td>
    <td className="num">{written(totals?.median)}</td>
    <td className="num">{written(totals?.deviation)}</td>
  </>
);

function Whose({ line: { applicant, standing } }: { line: Line }) {
  const translate = useTranslate();
  if (!applicant) return standing.code;
  return (
    <div className="stack decision-whose">
      <span>
        <Link to={`/cohort-applications/${standing.applicationId}`}>{applicant.name}</Link>{' '}
        <span className="muted">{standing.code}</span>
      </span>
      <span className="muted">{[applicant.school, applicant.region].filter(Boolean).join('　')}</span>
      {applicant.consent === 'pending' && (
        <Chip glyph="clock" tone="warn">
          {translate('decisionBoard.noConsent')}
        </Chip>
      )}
    </div>
  );
}

function Decided({ line, again }: { line: Line; again: () => void }) {
  const translate = useTranslate();
  const verdict = verdictOf(line);
  const { decision, result } = line;
  const [glyph, tone] = glyphs[verdict];
  return (
    <div className="stack decision-made">
      <span className="row wrap">
        <Chip glyph={glyph} tone={tone}>
          {translate(`decisionBoard.verdicts.${verdict}`)}
          {decision?.reserveRank && ` ${decision.reserveRank}`}
        </Chip>
        {result && result.state !== verdict && (
          <Chip tone={result.state === 'offered' ? 'warn' : 'normal'}>
            {translate(`decisionBoard.results.${result.state}`)}
          </Chip>
        )}
      </span>
      <Elsewhere line={line} />
      {decision && <Why decision={decision} />}
      <Proposals line={line} />
      {result && <WhatFollowed result={result} />}
      <AnswerFor {...{ line, again }} />
    </div>
  );
}

/** What course masters would decide. */
function Proposals({ line: { proposals } }: { line: Line }) {
  const translate = useTranslate();
  return proposals.map(({ proposedBy, outcome, reason, proposedAt }) => (
    <p key={`${proposedBy}${proposedAt}`} className="muted">
      {translate('decisionBoard.proposal', {
        name: proposedBy,
        verdict: translate(`decisionBoard.verdicts.${outcome}`),
        reason,
      })}
    </p>
  ));
}

const Why = ({ decision: { reason, decidedBy, decidedAt } }: { decision: NonNullable<Line['decision']> }) => (
  <span className="muted">
    {reason}
    {decidedBy && `（${decidedBy} ${second(decidedAt)}）`}
  </span>
);

function WhatFollowed({ result: { movedUpAt, answerBy } }: { result: NonNullable<Line['result']> }) {
  const translate = useTranslate();
  return (
    <>
      {movedUpAt && <span className="muted">{translate('decisionBoard.movedUp', { at: second(movedUpAt) })}</span>}
      {answerBy && <span className="muted">{translate('decisionBoard.answerBy', { at: second(answerBy) })}</span>}
    </>
  );
}

/** The other tracks that the same person applied to, with what is decided there. */
function Elsewhere({ line: { applicant, isWantedTwice } }: { line: Line }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  if (!applicant?.elsewhere.length) return null;
  return (
    <span className="row wrap">
      {applicant.elsewhere.map(({ trackId, trackName, outcome }) => (
        <Chip
          key={trackId}
          {...(isWantedTwice && outcome === 'accepted' ? { glyph: 'alert' as const, tone: 'bad' as const } : {})}
        >
          <Link to={`/decisions/tracks/${trackId}`}>
            {translate('decisionBoard.elsewhere', {
              track: trackName[language],
              verdict: translate(`decisionBoard.verdicts.${outcome ?? 'undecided'}`),
            })}
          </Link>
        </Chip>
      ))}
    </span>
  );
}
