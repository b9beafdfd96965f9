import { Button, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { makeTeamWishRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Chip, Segments } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
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

type Kind = 'together' | 'apart';

function WishDialog({ id, board, again, onClose }: Omit<Props, 'deeds'> & { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [kind, setKind] = useState<Kind>('apart');
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const people = [...board.teams.flatMap(({ members }) => members), ...board.unplaced];
  const making = useDeed(async (key) => {
    const input = { kind, note, enrollmentIds: [...chosen] };
    await call(makeTeamWishRoute, { params: { offeringSessionId: id }, input, key });
    notify('teams.done.wished', { type: 'success' });
    onClose();
    again();
  });
  const choose = (enrollmentId: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, enrollmentId] : chosen.filter((one) => one !== enrollmentId));
  return (
    <ReasonedDialog
      title={translate('teams.wishes.add')}
      submit={translate('teams.wishes.addNow')}
      isReady={chosen.length > 1}
      isBusy={making.isBusy}
      fault={making.fault}
      onClose={onClose}
      onSubmit={() => void making.run()}
    >
      <Segments<Kind>
        label={translate('teams.wishes.kind')}
        value={kind}
        options={(['apart', 'together'] as const).map((value) => ({
          value,
          label: translate(`teams.wishes.${value}`),
        }))}
        onChange={setKind}
      />
      <fieldset className="team-choice">
        <legend>{translate('teams.wishes.whom')}</legend>
        {people.map(({ enrollmentId, learnerName, organizationName }) => (
          <FormControlLabel
            key={enrollmentId}
            control={
              <Checkbox
                checked={chosen.includes(enrollmentId)}
                onChange={(event) => choose(enrollmentId, event.target.checked)}
              />
            }
            label={`${learnerName}（${organizationName}）`}
          />
        ))}
      </fieldset>
      <TextField
        label={translate('teams.wishes.note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 400 } }}
      />
    </ReasonedDialog>
  );
}
