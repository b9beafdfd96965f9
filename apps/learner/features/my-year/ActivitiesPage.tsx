import './works.css';
import { useState } from 'react';
import { consentToAppearanceRoute, listMyAppearancesRoute, removeAppearanceRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { countryIn } from '#web/device';
import { Button, Chip, dayText, ErrorSummary, Loaded, useLanguage, usePathParams, useWords } from '#web/ui';
import type { Appearance } from './appearance.ts';
import { AppearanceForm } from './AppearanceForm.tsx';
import { activityWords } from './activity-words.ts';
import { Dispatches } from './Dispatches.tsx';
import { YearFrame } from './YearFrame.tsx';

/** What somebody presented elsewhere, and whether they go where they are sent. */
export default function ActivitiesPage() {
  const say = useWords(activityWords);
  const { traineeId } = usePathParams('traineeId');
  const [changes, setChanges] = useState(0);
  const [isTelling, setTelling] = useState(false);
  const asked = useAnswer(() => call(listMyAppearancesRoute, { params: { traineeId } }), [traineeId, changes]);
  const onChanged = () => {
    setTelling(false);
    setChanges(changes + 1);
  };
  return (
    <YearFrame page="activities">
      {() => (
        <>
          <section className="section stack-1" aria-labelledby="told">
            <h2 id="told">{say.told}</h2>
            <p>{say.lead}</p>
            <Loaded from={asked}>
              {({ items }) => (
                <>
                  {items.length === 0 && <p>{say.none}</p>}
                  <ul className="work-cards">
                    {items.map((appearance) => (
                      <li key={`${appearance.appearanceId} ${appearance.version}`} className="card">
                        <OneAppearance {...{ traineeId, appearance, onChanged }} />
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </Loaded>
            {isTelling ? (
              <AppearanceForm {...{ traineeId, onChanged }} />
            ) : (
              <Button look={['primary']} onClick={() => setTelling(true)}>
                {say.add}
              </Button>
            )}
          </section>
          <Dispatches traineeId={traineeId} />
        </>
      )}
    </YearFrame>
  );
}

interface OneProps {
  readonly traineeId: string;
  readonly appearance: Appearance;
  readonly onChanged: () => void;
}

function OneAppearance({ traineeId, appearance, onChanged }: OneProps) {
  const say = useWords(activityWords);
  const [isChanging, setChanging] = useState(false);
  const { appearanceId, isMine, isPublic, people } = appearance;
  const waiting = people.filter(({ consents }) => !consents).length;
  const remove = useDeed(async (key) => {
    await call(removeAppearanceRoute, { params: { appearanceId }, key });
    onChanged();
  });
  if (isChanging) return <AppearanceForm {...{ traineeId, appearance, onChanged }} />;
  return (
    <div className="stack-1">
      <Told appearance={appearance} />
      {isMine && isPublic && waiting > 0 && <p>{say.waits(waiting)}</p>}
      {!isMine && <Consent {...{ appearance, onChanged }} />}
      {isMine && (
        <p className="actions">
          <Button onClick={() => setChanging(true)}>{say.change}</Button>
          <Button look={['danger']} isBusy={remove.isBusy} onClick={() => void remove.run()}>
            {say.remove}
          </Button>
        </p>
      )}
      <ErrorSummary fault={remove.fault} />
    </div>
  );
}

function Told({ appearance }: { appearance: Appearance }) {
  const say = useWords(activityWords);
  const { language } = useLanguage();
  const { kind, title, place, country, startsOn, state, isShown } = appearance;
  return (
    <>
      <h3>{title[language] || title.ja || title.en}</h3>
      <p>
        {say.kinds[kind]}　{place[language] || place.ja || place.en}　{countryIn(language, country)}　
        {dayText(startsOn, language, { withYear: true })}
      </p>
      <p>
        <Chip {...(state === 'confirmed' && { tone: 'ok' as const })}>{say.states[state]}</Chip>{' '}
        {isShown && <Chip>{say.shown}</Chip>}
      </p>
    </>
  );
}

function Consent({ appearance, onChanged }: Omit<OneProps, 'traineeId'>) {
  const say = useWords(activityWords);
  const { appearanceId, version, consents } = appearance;
  const consent = useDeed(async (key) => {
    const input = { consents: !consents, version };
    await call(consentToAppearanceRoute, { params: { appearanceId }, input, key });
    onChanged();
  });
  return (
    <>
      <p>
        {say.toldByOther} {!consents && appearance.isPublic && say.consentAsked}
      </p>
      <ErrorSummary fault={consent.fault} />
      <p className="actions">
        <Button look={[consents ? 'danger' : 'primary']} isBusy={consent.isBusy} onClick={() => void consent.run()}>
          {consents ? say.withdraw : say.consent}
        </Button>
      </p>
    </>
  );
}
