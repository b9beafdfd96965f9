import { useState } from 'react';
import { acceptDocumentsRoute, listDocumentsRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { Button, CheckBox, ErrorSummary, Loaded, More, useBilingual, useWords } from '#web/ui';
import { words } from './words.ts';

type Document = AnswerFrom<typeof listDocumentsRoute>['items'][number];

/** Each text, to be opened and accepted; which version and when is kept. */
export function AcceptDocuments({ onDone }: { onDone: () => void }) {
  const asked = useAnswer(() => call(listDocumentsRoute), []);
  return <Loaded from={asked}>{({ items }) => <Form documents={items} onDone={onDone} />}</Loaded>;
}

function Form({ documents, onDone }: { documents: readonly Document[]; onDone: () => void }) {
  const say = useWords(words);
  const inMine = useBilingual();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [isEarly, setEarly] = useState(false);
  const versions = documents.map(({ document, version }) => ({ document, version }));
  const accept = useDeed((key) => call(acceptDocumentsRoute, { input: { documents: versions }, key }));
  const submit = async () => {
    setEarly(ticked.length < documents.length);
    if (ticked.length === documents.length && (await accept.run())) onDone();
  };
  const tick = (document: string) => (isTicked: boolean) =>
    setTicked(isTicked ? [...ticked, document] : ticked.filter((each) => each !== document));
  return (
    <section className="section stack-1" aria-labelledby="accept">
      <h2 id="accept">{say.acceptTitle}</h2>
      <ErrorSummary fault={accept.fault} problems={isEarly ? { [documents[0]?.document ?? '']: say.acceptAll } : {}} />
      {documents.map(({ document, title, text }) => (
        <div key={document} className="stack-05">
          <More summary={inMine(title)} open>
            {inMine(text)
              .split('\n')
              .filter(Boolean)
              .map((line) => (
                <p key={line}>{line}</p>
              ))}
          </More>
          <CheckBox
            id={document}
            label={say.accept(inMine(title))}
            isChecked={ticked.includes(document)}
            onChange={tick(document)}
          />
        </div>
      ))}
      <Button look={['primary', 'block']} isBusy={accept.isBusy} onClick={() => void submit()}>
        {say.acceptSubmit}
      </Button>
    </section>
  );
}
