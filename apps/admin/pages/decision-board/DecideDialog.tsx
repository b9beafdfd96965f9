import { useNotify, useTranslate } from 'react-admin';
import { decideApplicationsRoute, proposeDecisionRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { type Board, countsAfter, type Line, type Verdict } from './board.ts';
import type { Choosing } from './use-choosing.ts';

interface Props {
  readonly board: Board;
  readonly again: () => void;
  readonly choosing: Choosing;
  readonly verdict: Verdict;
  /** The last one is offered again: a row of alike decisions has the same. */
  readonly reason: string;
  readonly setReason: (reason: string) => void;
}

/** What is decided on whom, what it leaves, and why. */
export function DecideDialog({ board, again, choosing, verdict, reason, setReason }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const { trackId, lines, places, abilities } = board;
  const chosen = lines.filter(({ standing }) => choosing.chosen.has(standing.applicationId));
  const close = () => {
    choosing.close();
    // The keyboard goes on where it was.
    const [first] = chosen;
    requestAnimationFrame(() => document.getElementById(`line-${first?.standing.applicationId}`)?.focus());
  };
  const deciding = useDeed(async (key) => {
    if (abilities.decide) {
      const applications = chosen.map(({ standing: { applicationId }, decision }) => ({
        applicationId,
        version: decision?.version ?? 0,
      }));
      const input = { applications, outcome: verdict, reason };
      await call(decideApplicationsRoute, { params: { trackId }, input, key });
    } else if (verdict !== 'undecided') {
      const applicationId = chosen[0]?.standing.applicationId ?? '';
      const input = { applicationId, outcome: verdict, reason };
      await call(proposeDecisionRoute, { params: { trackId }, input: input as never, key });
    }
    notify(abilities.decide ? 'decisionBoard.decided' : 'decisionBoard.proposed', { type: 'success' });
    choosing.clear();
    again();
    close();
  });
  const after = countsAfter(lines, choosing.chosen, verdict);
  const how = abilities.decide ? 'do' : 'propose';
  return (
    <ReasonedDialog
      title={translate(`decisionBoard.${how}.${verdict}`)}
      submit={translate(`decisionBoard.${how}.${verdict}`)}
      isReady={Boolean(reason.trim()) && chosen.length > 0}
      isBusy={deciding.isBusy}
      fault={deciding.fault}
      onClose={close}
      onSubmit={() => void deciding.run()}
      reason={reason}
      onReason={setReason}
      readBy="history"
    >
      <p>{translate(`decisionBoard.${how}Means`, { count: chosen.length })}</p>
      <ul className="plain-list">
        {chosen.map((line) => (
          <li key={line.standing.applicationId}>{namedIn(line)}</li>
        ))}
      </ul>
      {abilities.decide && (
        <p>{translate('decisionBoard.after', { ...after, left: places - after.accepted, places })}</p>
      )}
    </ReasonedDialog>
  );
}

const namedIn = ({ applicant, standing }: Line): string =>
  applicant ? `${applicant.name}（${standing.code}）` : standing.code;
