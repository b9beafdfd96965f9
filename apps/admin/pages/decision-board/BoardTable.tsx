import { useMediaQuery } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '#web/staff-ui';
import { BoardRow } from './BoardRow.tsx';
import type { Board } from './board.ts';
import type { Choosing } from './use-choosing.ts';

const NUMBERS = ['reviews', 'mean', 'median', 'deviation'] as const;

interface Props {
  readonly board: Board;
  readonly choosing: Choosing;
  readonly again: () => void;
}

/** The applications of the track, the best first. */
export function BoardTable({ board, choosing, again }: Props) {
  const translate = useTranslate();
  // On a phone the decision stands below the name, where it is seen without scrolling.
  const isNarrow = useMediaQuery('(max-width: 699px)');
  const { lines } = board;
  // Course masters propose, and are not told what the office decided until the results are out.
  const isTold = board.counts !== null;
  return (
    <Section id="board" title={translate('decisionBoard.applications', { count: lines.length })}>
      <div className="scroll-x" role="region" aria-labelledby="board" tabIndex={0}>
        <table className="plain decision-table">
          <thead>
            <tr>
              {choosing.isOpen && (
                <th scope="col">
                  <span className="sr-only">{translate('decisionBoard.choose')}</span>
                </th>
              )}
              <th scope="col" className="num">
                {translate('reviewTracks.place')}
              </th>
              <th scope="col">{translate('reviewTracks.code')}</th>
              {!isNarrow && (
                <th scope="col">{translate(isTold ? 'decisionBoard.decision' : 'decisionBoard.proposals')}</th>
              )}
              <th scope="col">{translate('reviewTracks.state')}</th>
              {NUMBERS.map((name) => (
                <th key={name} scope="col" className="num">
                  {translate(`reviewTracks.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <BoardRow key={line.standing.applicationId} {...{ line, choosing, isNarrow, isTold, again }} of={board} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
