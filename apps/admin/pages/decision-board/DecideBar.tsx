import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type Board, VERDICTS } from './board.ts';
import type { Choosing } from './use-choosing.ts';

/** The places that are left, always in sight, and the decisions for the lines that are chosen. */
export function DecideBar({ board, choosing }: { board: Board; choosing: Choosing }) {
  const translate = useTranslate();
  const { counts, places, abilities } = board;
  const verdicts = abilities.decide ? VERDICTS : VERDICTS.filter((verdict) => verdict !== 'undecided');
  const count = choosing.chosen.size;
  return (
    <div className="decide-bar">
      <p role="status" className="row wrap">
        {counts ? (
          <>
            <b>{translate('decisionBoard.left', { left: places - counts.accepted, places })}</b>
            <span className="muted">{translate('decisionBoard.counts', counts)}</span>
          </>
        ) : (
          <b>{translate('decisionBoard.places', { places })}</b>
        )}
      </p>
      {choosing.isOpen && (
        <div className="row wrap" role="group" aria-label={translate('decisionBoard.deeds')}>
          {abilities.decide && (
            <Button size="small" onClick={choosing.chooseUndecided}>
              {translate('decisionBoard.chooseUndecided')}
            </Button>
          )}
          <span className="muted">{translate('decisionBoard.chosen', { count })}</span>
          {verdicts.map((verdict) => (
            <Button
              key={verdict}
              size="small"
              variant="outlined"
              disabled={count === 0}
              onClick={() => choosing.ask(verdict)}
            >
              {translate(`decisionBoard.${abilities.decide ? 'do' : 'propose'}.${verdict}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
