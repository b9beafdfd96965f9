import { Button } from '@mui/material';
import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { assignReviewersRoute, previewAssignmentTableRoute } from '#contract/routes';
import { type AnswerFrom, call, sendFile, useDeed } from '#web/api-client';
import { Chip } from '#web/staff-ui';

type Judged = AnswerFrom<typeof previewAssignmentTableRoute>;

interface Props {
  readonly trackId: string;
  readonly changed: () => void;
}

/** Many at once by a CSV or Excel file, each line judged before anything is assigned. */
export function AssignByTable({ trackId, changed }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const [judged, setJudged] = useState<Judged | null>(null);
  const params = { trackId };
  const judging = useDeed(async (key, file: File) =>
    setJudged(await sendFile(previewAssignmentTableRoute, { params, file, key })),
  );
  const assigning = useDeed(async (key, pairs: NonNullable<Judged['lines'][number]['pair']>[]) => {
    const { assigned } = await call(assignReviewersRoute, { params, input: { pairs, broughtBy: 'table' }, key });
    notify('assigning.done', { type: 'success', messageArgs: { count: assigned } });
    setJudged(null);
    changed();
  });
  const fault = judging.fault ?? assigning.fault;
  const sound = judged?.lines.flatMap(({ pair }) => pair ?? []) ?? [];
  return (
    <div className="stack">
      <h3>{translate('assigning.table.title')}</h3>
      <p className="muted">{translate('assigning.table.lead')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx"
        aria-label={translate('assigning.table.choose')}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          // The same file, corrected, must be able to come again.
          target.value = '';
          if (chosen) void judging.run(chosen);
        }}
      />
      <Button variant="outlined" disabled={judging.isBusy} onClick={() => input.current?.click()}>
        {translate('assigning.table.choose')}
      </Button>
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {judged && <Lines judged={judged} />}
      {judged && (
        <Button
          variant="contained"
          disabled={sound.length === 0 || assigning.isBusy}
          onClick={() => void assigning.run(sound)}
        >
          {translate('assigning.table.do', { count: sound.length })}
        </Button>
      )}
    </div>
  );
}

function Lines({ judged: { sound, wrong, lines } }: { judged: Judged }) {
  const translate = useTranslate();
  return (
    <div role="status" className="stack">
      <p>{translate('assigning.table.judged', { sound, wrong })}</p>
      <ul className="plain-list">
        {lines
          .filter(({ problem }) => problem !== null)
          .map(({ line, code, signInId, problem }) => (
            <li key={line}>
              {translate('assigning.table.line', { line, code, id: signInId })}{' '}
              <Chip glyph="alert" tone="bad">
                {translate(`assigning.table.problem.${problem}`)}
              </Chip>
            </li>
          ))}
      </ul>
    </div>
  );
}
