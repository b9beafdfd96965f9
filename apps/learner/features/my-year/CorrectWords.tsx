import { useState } from 'react';
import { useDeed } from '#web/api-client';
import { Button, Form, Notice, TextArea, useWords } from '#web/ui';
import { logWords } from './log-words.ts';

interface Props {
  readonly words: { readonly body: string };
  /** Undefined where words have no links. */
  readonly links?: readonly string[] | undefined;
  readonly onCorrect: (words: { body: string; links: string }, key: string) => Promise<void>;
  readonly onEnd: () => void;
}

/** What somebody wrote, to be corrected in its place. */
export function CorrectWords({ words, links, onCorrect, onEnd }: Props) {
  const say = useWords(logWords);
  const [body, setBody] = useState(words.body);
  const [linkLines, setLinkLines] = useState((links ?? []).join('\n'));
  const correcting = useDeed(async (key) => {
    await onCorrect({ body, links: linkLines }, key);
    onEnd();
  });
  return (
    <Form onSubmit={async () => void (await correcting.run())}>
      <TextArea label={say.text} rows={6} value={body} onChange={setBody} />
      {links && <TextArea label={say.links} hint={say.linksHint} rows={2} value={linkLines} onChange={setLinkLines} />}
      {correcting.fault && (
        <Notice tone="err" role="alert" title={say.failed}>
          <p>{correcting.fault.message}</p>
        </Notice>
      )}
      <p className="actions mt-1">
        <Button type="submit" isBusy={correcting.isBusy}>
          {say.keep}
        </Button>{' '}
        <Button onClick={onEnd}>{say.cancel}</Button>
      </p>
    </Form>
  );
}
