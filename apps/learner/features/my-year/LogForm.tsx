import { useEffect, useReducer, useRef } from 'react';
import { writeLogEntryRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, Form, Notice, TextArea, useWords } from '#web/ui';
import { yearAddress } from '../../parts/my-years.tsx';
import { linksIn, LogDraft, type MyLog } from './log-draft.ts';
import { logWords } from './log-words.ts';

interface Props {
  readonly traineeId: string;
  readonly draft: MyLog['draft'];
  readonly onSent: () => void;
}

/** The next entry, whose draft survives a browser that was killed. */
export function LogForm({ traineeId, draft: known, onSent }: Props) {
  const say = useWords(logWords);
  const draft = useLogDraft({ traineeId, title: say.draftTitle, address: yearAddress(traineeId, 'log') }, known);
  const sending = useDeed(async (key) => {
    await draft.hold();
    const { body, links } = draft.words;
    try {
      await call(writeLogEntryRoute, { params: { traineeId }, input: { body, links: linksIn(links) }, key });
    } catch (fault) {
      draft.write(draft.words);
      throw fault;
    }
    draft.letGo();
    onSent();
  });
  const { words } = draft;
  return (
    <Form onSubmit={async () => void (await sending.run())}>
      <TextArea label={say.write} rows={8} value={words.body} onChange={(body) => draft.write({ ...words, body })} />
      <TextArea
        label={say.links}
        hint={say.linksHint}
        rows={2}
        value={words.links}
        onChange={(links) => draft.write({ ...words, links })}
      />
      <SavedLine draft={draft} />
      {sending.fault && (
        <Notice tone="err" role="alert" title={say.failed}>
          <p>{sending.fault.message}</p>
        </Notice>
      )}
      <p className="actions mt-2">
        <Button type="submit" look={['primary']} isBusy={sending.isBusy}>
          {say.send}
        </Button>
      </p>
    </Form>
  );
}

/** Drawn anew whenever it changes. */
function useLogDraft(place: ConstructorParameters<typeof LogDraft>[0], known: MyLog['draft']): LogDraft {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const draft = useRef<LogDraft>(undefined);
  draft.current ??= new LogDraft(place, known, () => redraw());
  useEffect(() => () => draft.current?.stop(), []);
  return draft.current;
}

/** Whether what is typed has been saved, and where two windows wrote, both texts. */
function SavedLine({ draft }: { draft: LogDraft }) {
  const say = useWords(logWords);
  const { saving, words, other } = draft;
  if (saving === 'failed') {
    return (
      <Notice tone="warn" role="alert" title={say.notSaved}>
        <p>{draft.fault?.message}</p>
        <p className="actions">
          <Button onClick={() => void draft.save()}>{say.retry}</Button>
        </p>
      </Notice>
    );
  }
  if (saving === 'elsewhere' && other) {
    return (
      <Notice tone="warn" role="alert" title={say.elsewhere}>
        <p>{say.elsewhereText}</p>
        <p className="year-text">{[other.body, other.links].filter(Boolean).join('\n\n')}</p>
        <p className="actions">
          <Button onClick={() => draft.keepMine()}>{say.keepMine}</Button>{' '}
          <Button onClick={() => draft.useOther()}>{say.useOther}</Button>
        </p>
      </Notice>
    );
  }
  const isEmpty = !words.body && !words.links;
  return (
    <p className="small muted" role="status">
      {saving === 'saving' && say.saving}
      {saving === 'saved' && !isEmpty && say.saved}
    </p>
  );
}
