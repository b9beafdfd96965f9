import { Button, TextField } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDeed } from '#web/api-client';
import { instantText } from '#web/staff-ui';

export const LONGEST_WORDS = 10_000;

interface Props {
  readonly words: { readonly body: string; readonly writtenAt: string; readonly correctedAt: string | null };
  /** Who wrote it, or how it stands. */
  readonly by: ReactNode;
  /** Null where they are somebody else's. */
  readonly onCorrect: ((body: string, key: string) => Promise<void>) | null;
  readonly children: ReactNode;
}

/** By whom and when something was written, that it was corrected, and its correction in its place. */
export function WrittenWords({ words, by, onCorrect, children }: Props) {
  const translate = useTranslate();
  const [isCorrecting, setCorrecting] = useState(false);
  const at = instantText(words.writtenAt);
  return (
    <div className="stack">
      <p>
        {by} <span className="muted">{at}</span>{' '}
        {words.correctedAt && (
          <span className="muted">{translate('journal.corrected', { at: instantText(words.correctedAt) })}</span>
        )}
      </p>
      {isCorrecting && onCorrect ? (
        <Correction body={words.body} onCorrect={onCorrect} onEnd={() => setCorrecting(false)} />
      ) : (
        <>
          {children}
          {onCorrect && (
            <div className="no-print">
              <Button
                size="small"
                variant="outlined"
                aria-label={translate('journal.correctOf', { at })}
                onClick={() => setCorrecting(true)}
              >
                {translate('journal.correct')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

interface CorrectionProps {
  readonly body: string;
  readonly onCorrect: (body: string, key: string) => Promise<void>;
  readonly onEnd: () => void;
}

function Correction({ body: before, onCorrect, onEnd }: CorrectionProps) {
  const translate = useTranslate();
  const [body, setBody] = useState(before);
  const correcting = useDeed(async (key) => {
    await onCorrect(body, key);
    onEnd();
  });
  return (
    <div className="stack">
      <TextField
        label={translate('journal.words')}
        multiline
        minRows={2}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        slotProps={{ htmlInput: { maxLength: LONGEST_WORDS } }}
      />
      {correcting.fault && (
        <p className="note bad" role="alert">
          {correcting.fault.message}
        </p>
      )}
      <div className="row wrap">
        <Button variant="outlined" onClick={onEnd}>
          {translate('people.cancel')}
        </Button>
        <Button variant="contained" disabled={!body.trim() || correcting.isBusy} onClick={() => void correcting.run()}>
          {translate('form.save')}
        </Button>
      </div>
    </div>
  );
}
