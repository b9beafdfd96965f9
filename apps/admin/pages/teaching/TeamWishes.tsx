import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { makeTeamWishRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { Chip } from '#web/staff-ui';
import { TeamWishDialog, type WishWritten } from '../../parts/TeamWishDialog.tsx';
import type { TeamBoard, TeamDeeds } from './team-board.ts';

interface Props {
  readonly id: string;
  readonly board: TeamBoard;
  readonly deeds: TeamDeeds;
  readonly again: () => void;
}

/** Who shall be with whom or apart, whether the teams keep it, and why not. */
export function TeamWishes({ id, board, deeds, again }: Props) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <ul className="team-wishes">
        {board.wishes.map(({ id: wishId, kind, note, organizationName, people, unmetBecause }) => (
          <li key={wishId ?? people.map(({ enrollmentId }) => enrollmentId).join()}>
            <div className="who">
              <b>{people.map(({ learnerName }) => learnerName).join('・')}</b>
              <span>{translate(`teams.wishes.${kind}`)}</span>
              <span className="muted">
                {[organizationName ?? translate('teams.wishes.companions'), note].filter(Boolean).join('　')}
              </span>
              {unmetBecause && <span>{translate(`teams.unmet.${unmetBecause}`)}</span>}
            </div>
            {unmetBecause ? (
              <Chip glyph="alert" tone="warn">
                {translate('teams.wishes.unmet')}
              </Chip>
            ) : (
              <Chip glyph="done">{translate('teams.wishes.kept')}</Chip>
            )}
            {wishId && board.abilities.form && (
              <Button
                variant="text"
                disabled={deeds.isBusy}
                aria-label={translate('teams.wishes.withdrawIt', {
                  names: people.map(({ learnerName }) => learnerName).join('・'),
                })}
                onClick={() => void deeds.withdraw(wishId)}
              >
                {translate('teams.wishes.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {board.abilities.form && (
        <Button variant="outlined" onClick={() => setAsking(true)}>
          {translate('teams.wishes.add')}
        </Button>
      )}
      {isAsking && <WishDialog {...{ id, board, again }} onClose={() => setAsking(false)} />}
    </>
  );
}

function WishDialog({ id, board, again, onClose }: Omit<Props, 'deeds'> & { onClose: () => void }) {
  const notify = useNotify();
  const people = [...board.teams.flatMap(({ members }) => members), ...board.unplaced];
  const wish = async ({ enrollmentIds, ...asked }: WishWritten, key: string) => {
    const input = { ...asked, enrollmentIds: enrollmentIds as never[] };
    await call(makeTeamWishRoute, { params: { offeringSessionId: id }, input, key });
    notify('teams.done.wished', { type: 'success' });
    onClose();
    again();
  };
  return <TeamWishDialog people={people} onWish={wish} onClose={onClose} />;
}
