import { Button, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { pointsOf, type Rated } from './result-drafts.ts';
import type { ResultDrafts } from './use-result-drafts.ts';

interface RowProps {
  readonly one: Rated;
  /** By which the fields are told apart. */
  readonly name: string;
  readonly head: ReactNode;
  readonly aside?: ReactNode;
  readonly isOpen: boolean;
  readonly drafts: ResultDrafts;
}

/** Points and an evaluation of a person or a team. */
export function ResultRow({ one, name, head, aside, isOpen, drafts }: RowProps) {
  return (
    <li>
      <div className="who">{head}</div>
      {isOpen ? <Fields {...{ one, name, drafts }} /> : <Closed one={one} />}
      <div className="aside">{aside}</div>
      {drafts.isOvertaken(one) && <Overtaken {...{ one, drafts }} />}
    </li>
  );
}

function Fields({ one, name, drafts }: Pick<RowProps, 'one' | 'name' | 'drafts'>) {
  const translate = useTranslate();
  const { points, comment } = drafts.shown(one);
  const isWrong = pointsOf(points, drafts.most) === undefined;
  const named = (column: 'points' | 'comment') => ({
    'data-column': column,
    'aria-label': translate(`results.of.${column}`, { name }),
  });
  return (
    <>
      <TextField
        size="small"
        className="points"
        value={points}
        placeholder={translate('results.points')}
        error={isWrong}
        helperText={isWrong && translate('results.pointsHint', { most: drafts.most })}
        onChange={(event) => drafts.change(one, { points: event.target.value })}
        slotProps={{ htmlInput: { ...named('points'), inputMode: 'decimal', maxLength: 6, autoComplete: 'off' } }}
      />
      <TextField
        size="small"
        multiline
        className="comment"
        value={comment}
        placeholder={translate('results.comment')}
        onChange={(event) => drafts.change(one, { comment: event.target.value })}
        slotProps={{ htmlInput: { ...named('comment'), maxLength: 1000 } }}
      />
    </>
  );
}

/** Of whoever was not there nothing is typed; what was recorded before that was corrected is still told. */
function Closed({ one }: { one: Rated }) {
  const translate = useTranslate();
  const presence = 'presence' in one ? one.presence : 'there';
  return (
    <p className="closed muted">
      {[presence !== 'there' && translate(`results.presence.${presence}`), one.points, one.comment]
        .filter((part) => part !== null && part !== '' && part !== false)
        .join('　')}
    </p>
  );
}

/** What somebody else saved, beside what was typed: one of the two stays. */
function Overtaken({ one, drafts }: Pick<RowProps, 'one' | 'drafts'>) {
  const translate = useTranslate();
  const stands = [one.points ?? '—', one.comment].filter(Boolean).join('　');
  return (
    <div className="note warn overtaken" role="status">
      <span className="grow">{translate('results.overtaken', { stands })}</span>
      <Button size="small" variant="outlined" onClick={() => drafts.drop(one)}>
        {translate('results.takeTheirs')}
      </Button>
      <Button size="small" variant="outlined" onClick={() => drafts.change(one, { seenVersion: one.version })}>
        {translate('results.takeMine')}
      </Button>
    </div>
  );
}
