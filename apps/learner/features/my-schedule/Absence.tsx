import { useId, useState } from 'react';
import { tellAbsenceRoute, withdrawAbsenceRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, CheckBox, Chip, dayText, ErrorSummary, Form, More, TextArea, useLanguage, useWords } from '#web/ui';
import { absenceSorts } from '../../parts/absence-sorts.ts';
import type { GatheringDay } from './gathering.ts';
import { words } from './gathering-words.ts';

type Sort = NonNullable<GatheringDay['absence']>['sort'];

const SORTS: readonly Sort[] = ['illness', 'school', 'work', 'transport', 'other'];

/** What one has said of not coming that day; until its end one may say it, correct it, and take it back. */
export function Absence({ day, again }: { day: GatheringDay; again: () => void }) {
  const say = useWords(words);
  const sorts = useWords(absenceSorts);
  const { absence, abilities } = day;
  const reason = absence && [sorts[absence.sort], absence.words].filter(Boolean).join('：');
  return (
    <>
      {absence && (
        <p>
          <Chip icon="info">{absence.isPartial ? say.toldPartly : say.told}</Chip> {reason}
        </p>
      )}
      {abilities.tellAbsence && <Telling day={day} again={again} />}
    </>
  );
}

function Telling({ day, again }: { day: GatheringDay; again: () => void }) {
  const say = useWords(words);
  const sorts = useWords(absenceSorts);
  const { language } = useLanguage();
  const { absence } = day;
  const params = { offeringSessionId: day.id };
  const name = useId();
  const [sort, setSort] = useState<Sort>(absence?.sort ?? 'illness');
  const [text, setText] = useState(absence?.words ?? '');
  const [isPartial, setPartial] = useState(absence?.isPartial ?? false);
  const telling = useDeed(async (key, isWithdrawn: boolean) => {
    if (isWithdrawn) await call(withdrawAbsenceRoute, { params, key });
    else await call(tellAbsenceRoute, { params, input: { sort, words: text, isPartial }, key });
    again();
  });
  const heading = absence ? say.correct : say.tell;
  return (
    <More summary={<span aria-label={`${dayText(day.day, language)} ${heading}`}>{heading}</span>}>
      <Form onSubmit={() => telling.run(false)}>
        <ErrorSummary title={say.failed} fault={telling.fault} />
        <p className="small muted">{say.seenBy}</p>
        <label htmlFor={name}>
          <span className="label">{say.sort}</span>
          <select
            id={name}
            className="input"
            value={sort}
            onChange={(event) => setSort(event.currentTarget.value as Sort)}
          >
            {SORTS.map((each) => (
              <option key={each} value={each}>
                {sorts[each]}
              </option>
            ))}
          </select>
        </label>
        <TextArea label={say.words} rows={2} value={text} onChange={setText} />
        <CheckBox label={say.partly} isChecked={isPartial} onChange={setPartial} />
        <p className="actions">
          <Button type="submit" isBusy={telling.isBusy}>
            {say.send}
          </Button>
          {absence && (
            <Button look={['small']} isBusy={telling.isBusy} onClick={() => void telling.run(true)}>
              {say.withdraw}
            </Button>
          )}
        </p>
      </Form>
    </More>
  );
}
