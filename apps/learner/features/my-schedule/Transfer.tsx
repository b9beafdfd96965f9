import { useState } from 'react';
import { listOpenExercisesRoute, previewOwnTransferRoute, transferOwnPartyRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { Button, Icon, More, Notice, useBilingual, useWords } from '#web/ui';
import { type MyApplication, type OpenOffering, useDays } from '../../parts/exercises.tsx';
import { words } from './words.ts';

type Preview = AnswerFrom<typeof previewOwnTransferRoute>;

/** Another date of the same course; the seat of now stays until the other one is sure. */
export function Transfer({ party, again }: { party: MyApplication; again: () => void }) {
  const say = useWords(words);
  const daysOf = useDays();
  const [offeringId, setOfferingId] = useState('');
  const { id: applicationId, version, edition, offering } = party;
  const open = useAnswer(() => call(listOpenExercisesRoute, { input: { editionId: edition.id } }), [edition.id]);
  const others = (open.answer?.items[0]?.offerings ?? []).filter(({ id, startsOn }) => id !== offering.id && startsOn);
  const preview = useAnswer(async () => {
    if (!offeringId) return null;
    return call(previewOwnTransferRoute, { params: { applicationId }, input: { offeringId: offeringId as never } });
  }, [offeringId]);
  const moving = useDeed(async (key) => {
    const input = { offeringId: offeringId as never, version };
    await call(transferOwnPartyRoute, { params: { applicationId }, input, key });
    again();
  });
  const fault = moving.fault ?? preview.fault;
  const nameOf = (other: OpenOffering) =>
    [daysOf(other), other.venue?.prefecture, other.name].filter(Boolean).join(' ');
  return (
    <More summary={say.transfer}>
      <p>{say.transferText}</p>
      <label>
        <span className="label">{say.transferTo}</span>
        <select className="input" value={offeringId} onChange={(event) => setOfferingId(event.currentTarget.value)}>
          <option value="">{others.length > 0 ? say.chooseOne : say.noOther}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {nameOf(other)} {other.mark}
            </option>
          ))}
        </select>
      </label>
      {preview.answer && <Consequences preview={preview.answer} />}
      {fault && (
        <Notice tone="err" role="alert" title={say.failed}>
          <p>{fault.message}</p>
        </Notice>
      )}
      {preview.answer?.refusal === null && (
        <p>
          <Button isBusy={moving.isBusy} onClick={() => void moving.run()}>
            {say.transferDeed}
          </Button>
        </p>
      )}
    </More>
  );
}

function Consequences({ preview: { refusal, consequences } }: { preview: Preview }) {
  const speak = useBilingual();
  if (refusal) return <p role="status">{speak(refusal.sentence)}</p>;
  return (
    <div role="status">
      <ul className="bring">
        {consequences.map(({ code, sentence }) => (
          <li key={code}>
            <Icon name="info" />
            <span>{speak(sentence)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
