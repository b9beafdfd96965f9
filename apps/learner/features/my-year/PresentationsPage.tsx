import { listMyPresentationsRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import {
  Chip,
  dayText,
  Link,
  Loaded,
  Notice,
  timeText,
  useBilingual,
  useLanguage,
  usePathParams,
  useWords,
} from '#web/ui';
import { words } from './presentation-words.ts';
import { YearFrame } from './YearFrame.tsx';

type Presentation = AnswerFrom<typeof listMyPresentationsRoute>['items'][number];
type Slot = Presentation['slots'][number];

/** The results presentations of somebody's year: their own slots first, then all of the timetable. */
export default function PresentationsPage() {
  const say = useWords(words);
  const { traineeId } = usePathParams('traineeId');
  const asked = useAnswer(() => call(listMyPresentationsRoute, { params: { traineeId } }), [traineeId]);
  return (
    <YearFrame page="presentations">
      {() => (
        <Loaded from={asked}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{say.none}</p>
            ) : (
              items.map((each) => <OnePresentation key={each.presentationId} presentation={each} />)
            )
          }
        </Loaded>
      )}
    </YearFrame>
  );
}

function OnePresentation({ presentation }: { presentation: Presentation }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  const { presentationId: id, title, place, isCanceled, isPublished, slots, programCode } = presentation;
  const own = slots.filter(({ work }) => work?.isOwn);
  return (
    <section className="section stack-1" aria-labelledby={id}>
      <h2 id={id}>{speak(title)}</h2>
      {place && <p>{place}</p>}
      {isCanceled && (
        <Notice tone="warn" title={say.canceled}>
          {null}
        </Notice>
      )}
      {isPublished ? (
        <p>
          <Link href={`/${language}/programs/${programCode}/presentations/${id}`}>{say.seePublic}</Link>
        </p>
      ) : (
        <p>
          <Chip>{say.draft}</Chip>
        </p>
      )}
      <h3>{say.mine}</h3>
      {own.length > 0 ? <Slots slots={own} /> : <p>{say.noneOfMine}</p>}
      {slots.length > 0 && <h3>{say.all}</h3>}
      <Slots slots={slots} />
    </section>
  );
}

function Slots({ slots }: { slots: readonly Slot[] }) {
  return (
    <ol className="year-slots">
      {slots.map((slot) => (
        <li key={slot.slotId}>
          <OneSlot slot={slot} />
        </li>
      ))}
    </ol>
  );
}

function OneSlot({ slot }: { slot: Slot }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  const { startsAt, endsAt, hall, booth, kind, track, title, delayMinutes } = slot;
  const beside = [
    speak(hall),
    booth === null ? '' : `${say.booth} ${booth}`,
    say.kinds[kind],
    track && speak(track.name),
  ];
  return (
    <>
      <p>
        <b>
          {dayText(startsAt, language)} {timeText(startsAt)}–{timeText(endsAt)}
        </b>{' '}
        {delayMinutes > 0 && <Chip tone="warn">{say.late(delayMinutes)}</Chip>}
      </p>
      <p>{title ? speak(title) : say.untitled}</p>
      <p className="small">{beside.filter(Boolean).join(language === 'ja' ? '／' : ' / ')}</p>
    </>
  );
}
