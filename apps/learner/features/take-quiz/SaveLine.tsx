import { Icon, Notice, timeText, useWords } from '#web/ui';
import type { Saving } from './answer-queue.ts';
import { words } from './words.ts';

/** What is saved and what is not, in one place. */
export function SaveLine({ saving }: { saving: Saving }) {
  const say = useWords(words);
  const { waiting, savedAt, isOffline, refusal } = saving;
  if (refusal) {
    return (
      <Notice tone="err" role="alert" title={say.refusedTitle}>
        <p>{refusal}</p>
      </Notice>
    );
  }
  if (isOffline && waiting > 0) {
    return (
      <Notice tone="warn" icon="offline" role="status" title={say.offlineTitle(waiting)}>
        <p>{say.offlineText}</p>
      </Notice>
    );
  }
  return (
    <p className="save" role="status">
      {savedAt && waiting === 0 && <Icon name="check" />}
      <span>{waiting > 0 ? `${say.saving}…` : savedAt ? say.saved(timeText(savedAt)) : say.savesItself}</span>
    </p>
  );
}
