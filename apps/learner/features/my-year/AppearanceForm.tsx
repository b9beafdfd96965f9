import { useState } from 'react';
import { listMyWorksRoute, tellAppearanceAnewRoute, tellAppearanceRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { countriesIn } from '#web/device';
import { Button, CheckBox, ErrorSummary, Field, Form, useLanguage, useWords } from '#web/ui';
import type { Appearance } from './appearance.ts';
import { activityWords } from './activity-words.ts';
import { Choices } from './Choices.tsx';
import type { WorkRow } from './work.ts';

type Kind = Appearance['kind'];
type Spoken = Appearance['language'];
const KINDS: readonly Kind[] = ['conference', 'fair', 'prize', 'paper', 'other'];
const LANGUAGES: readonly Spoken[] = ['ja', 'en', 'other'];
const NEW = {
  kind: 'conference' as Kind,
  title: { ja: '', en: '' },
  place: { ja: '', en: '' },
  country: 'JP',
  startsOn: '',
  endsOn: '',
  url: null as string | null,
  language: 'ja' as Spoken,
  workId: null as string | null,
  isPublic: false,
};
type Told = typeof NEW & { readonly traineeIds: readonly string[] };

interface FormProps {
  readonly traineeId: string;
  /** Left out where it is told for the first time. */
  readonly appearance?: Appearance;
  readonly onChanged: () => void;
}

const begun = (appearance: Appearance | undefined): Told => {
  if (!appearance) return { ...NEW, traineeIds: [] };
  const { kind, title, place, country, startsOn, endsOn, url, language, workId, isPublic, people } = appearance;
  const traineeIds = people.map(({ traineeId }) => traineeId);
  return { kind, title, place, country, startsOn, endsOn, url, language, workId, isPublic, traineeIds };
};

/** Somebody tells what they presented elsewhere, or tells it anew. */
export function AppearanceForm({ traineeId, appearance, onChanged }: FormProps) {
  const say = useWords(activityWords);
  const [told, setTold] = useState(() => begun(appearance));
  const change = (part: Partial<Told>) => setTold({ ...told, ...part });
  const tell = useDeed(async (key) => {
    const input = { ...told, url: told.url?.trim() || null } as never;
    if (!appearance) await call(tellAppearanceRoute, { params: { traineeId }, input, key });
    else {
      const { appearanceId, version } = appearance;
      const anew = { ...(input as object), version } as never;
      await call(tellAppearanceAnewRoute, { params: { appearanceId }, input: anew, key });
    }
    onChanged();
  });
  return (
    <Form onSubmit={async () => void (await tell.run())}>
      <ErrorSummary fault={tell.fault} />
      <Words told={told} onChange={change} />
      <WithWhom {...{ traineeId, told }} onChange={change} />
      <CheckBox
        id="is-public"
        label={say.isPublic}
        isChecked={told.isPublic}
        onChange={(isPublic) => change({ isPublic })}
      />
      <Button type="submit" look={['primary']} isBusy={tell.isBusy}>
        {say.save}
      </Button>
    </Form>
  );
}

interface PartProps {
  readonly told: Told;
  readonly onChange: (part: Partial<Told>) => void;
}

function Words({ told, onChange }: PartProps) {
  const say = useWords(activityWords);
  const { title, place } = told;
  return (
    <>
      <Choices
        legend={say.kind}
        options={KINDS.map((kind) => [kind, say.kinds[kind]] as const)}
        chosen={told.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      <p>{say.oneIsEnough}</p>
      <Field
        label={say.titleJa}
        lang="ja"
        maxLength={200}
        value={title.ja}
        onChange={(ja) => onChange({ title: { ...title, ja } })}
      />
      <Field
        label={say.titleEn}
        lang="en"
        maxLength={200}
        value={title.en}
        onChange={(en) => onChange({ title: { ...title, en } })}
      />
      <Field
        label={say.placeJa}
        lang="ja"
        maxLength={200}
        value={place.ja}
        onChange={(ja) => onChange({ place: { ...place, ja } })}
      />
      <Field
        label={say.placeEn}
        lang="en"
        maxLength={200}
        value={place.en}
        onChange={(en) => onChange({ place: { ...place, en } })}
      />
      <Countries told={told} onChange={onChange} />
      <Field
        label={say.startsOn}
        type="date"
        required
        value={told.startsOn}
        onChange={(startsOn) => onChange({ startsOn })}
      />
      <Field label={say.endsOn} type="date" required value={told.endsOn} onChange={(endsOn) => onChange({ endsOn })} />
      <Field
        label={say.url}
        hint={say.urlHint}
        type="url"
        maxLength={500}
        value={told.url ?? ''}
        onChange={(url) => onChange({ url })}
      />
      <Choices
        legend={say.language}
        options={LANGUAGES.map((language) => [language, say.languages[language]] as const)}
        chosen={told.language}
        onChoose={(language) => onChange({ language })}
      />
    </>
  );
}

function Countries({ told, onChange }: PartProps) {
  const say = useWords(activityWords);
  const { language } = useLanguage();
  return (
    <label className="field">
      <span className="label">{say.country}</span>
      <select
        className="input"
        value={told.country}
        onChange={(event) => onChange({ country: event.currentTarget.value })}
      >
        {countriesIn(language).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const NO_WORKS: readonly WorkRow[] = [];

/** Of which work it is, and which of its authors presented it, too. */
function WithWhom({ traineeId, told, onChange }: PartProps & { readonly traineeId: string }) {
  const say = useWords(activityWords);
  const { language } = useLanguage();
  const { answer } = useAnswer(() => call(listMyWorksRoute, { params: { traineeId } }), [traineeId]);
  const works = answer?.mine ?? NO_WORKS;
  const authors = works.find(({ workId }) => workId === told.workId)?.authors ?? [];
  const others = authors.filter((author) => author.traineeId !== traineeId && author.state === 'author');
  const tick = (one: string) => (isTicked: boolean) =>
    onChange({ traineeIds: isTicked ? [...told.traineeIds, one] : told.traineeIds.filter((each) => each !== one) });
  if (works.length === 0) return null;
  return (
    <>
      <Choices
        legend={say.work}
        options={[
          ['', say.noWork] as const,
          ...works.map(({ workId, title }) => [workId as string, title[language] || title.ja] as const),
        ]}
        chosen={told.workId ?? ''}
        onChoose={(workId) => onChange({ workId: workId || null, traineeIds: [] })}
      />
      {others.length > 0 && (
        <fieldset className="work-choices">
          <legend className="label">{say.people}</legend>
          {others.map(({ traineeId: one, name }) => (
            <CheckBox
              key={one}
              id={`with-${one}`}
              label={name ?? '—'}
              isChecked={told.traineeIds.includes(one)}
              onChange={tick(one)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
