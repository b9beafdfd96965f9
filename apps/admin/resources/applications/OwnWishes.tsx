import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { listOwnTeamWishesRoute, wishForTeamRoute, withdrawOwnTeamWishRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { TeamWishDialog, type WishWritten } from '../../parts/TeamWishDialog.tsx';

type Wish = AnswerFrom<typeof listOwnTeamWishesRoute>['wishes'][number];

/** What a coordinator asks for their people in one offering: to be in one team, or in different ones. */
export function OwnWishes({ offeringId }: { offeringId: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const { answer, again } = useAnswer(() => call(listOwnTeamWishesRoute, { params: { offeringId } }), [offeringId]);
  if (!answer) return null;
  const { people, wishes } = answer;
  const mayWish = people.length > 1;
  const wish = async ({ kind, note, enrollmentIds: [first = '', ...others] }: WishWritten, key: string) => {
    const input = { kind, note, otherEnrollmentIds: others as never[] };
    await call(wishForTeamRoute, { params: { enrollmentId: first }, input, key });
    notify('teams.wishes.ownDone', { type: 'success' });
    setAsking(false);
    again();
  };
  return (
    <section className="stack" aria-labelledby="own-wishes">
      <h3 id="own-wishes">{translate('teams.wishes.title')}</h3>
      <p className="muted">{translate(`teams.wishes.${mayWish ? 'own' : 'ownNeedsTwo'}`)}</p>
      <ul className="team-wishes">
        {wishes.map((one) => (
          <OwnWish key={one.id} wish={one} {...{ offeringId, again }} />
        ))}
      </ul>
      {mayWish && (
        <div>
          <Button variant="outlined" size="small" onClick={() => setAsking(true)}>
            {translate('teams.wishes.add')}
          </Button>
        </div>
      )}
      {isAsking && <TeamWishDialog people={people} onWish={wish} onClose={() => setAsking(false)} />}
    </section>
  );
}

interface WishProps {
  readonly wish: Wish;
  readonly offeringId: string;
  readonly again: () => void;
}

function OwnWish({ wish: { id: wishId, kind, note, people }, offeringId, again }: WishProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const names = people.map(({ learnerName }) => learnerName).join('・');
  const withdrawing = useDeed(async (key) => {
    await call(withdrawOwnTeamWishRoute, { params: { offeringId }, input: { wishId }, key });
    notify('teams.done.withdrawn', { type: 'success' });
    again();
  });
  return (
    <li>
      <div className="who">
        <b>{names}</b>
        <span>{translate(`teams.wishes.${kind}`)}</span>
        {note && <span className="muted">{note}</span>}
        {withdrawing.fault && <span role="alert">{withdrawing.fault.message}</span>}
      </div>
      <Button
        variant="text"
        size="small"
        disabled={withdrawing.isBusy}
        aria-label={translate('teams.wishes.withdrawIt', { names })}
        onClick={() => void withdrawing.run()}
      >
        {translate('teams.wishes.withdraw')}
      </Button>
    </li>
  );
}
