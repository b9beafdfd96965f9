import { Chip, dayText, More, timeText, useBilingual, useLanguage, useWords } from '#web/ui';
import { Line, linesOf } from '../../parts/session-times.tsx';
import { Absence } from './Absence.tsx';
import type { GatheringDay, MyGathering } from './gathering.ts';
import { words } from './gathering-words.ts';

interface Shown {
  readonly gatherings: readonly MyGathering[];
  readonly again: () => void;
}

/** The events of one's year: those to come first, what is over folded up. */
export function Gatherings({ gatherings, again }: Shown) {
  const say = useWords(words);
  const isOver = ({ days }: MyGathering) => days.every((day) => day.isOver);
  const [past, coming] = [gatherings.filter(isOver), gatherings.filter((each) => !isOver(each))];
  if (gatherings.length === 0) return null;
  return (
    <section className="section sec-near" aria-labelledby="gatherings">
      <h2 id="gatherings">{say.title}</h2>
      <Rows gatherings={coming} again={again} />
      {past.length > 0 && (
        <More summary={say.past}>
          <Rows gatherings={past} again={again} />
        </More>
      )}
    </section>
  );
}

const Rows = ({ gatherings, again }: Shown) => (
  <ul className="rows mt-1">
    {gatherings.map((gathering) => (
      <Row key={gathering.id} gathering={gathering} again={again} />
    ))}
  </ul>
);

function Row({ gathering, again }: { gathering: MyGathering; again: () => void }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { title, offeringName, note, state, days } = gathering;
  const isCanceled = state === 'canceled';
  return (
    <li className="schedule-row">
      <div>
        <p className="small muted">{offeringName}</p>
        <h3>{speak(title)}</h3>
        {isCanceled && <Chip icon="info">{say.canceled}</Chip>}
      </div>
      <dl className="kv schedule-facts">
        <Line term={say.when}>
          {days.map((day) => (
            <Day key={day.id} day={day} isOff={isCanceled} again={again} />
          ))}
        </Line>
        {!isCanceled && <Where gathering={gathering} />}
      </dl>
      {!isCanceled && (
        <div className="gathering-note">
          {linesOf(speak(note)).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </li>
  );
}

/** In a room, online or both: where, and where to join. */
function Where({ gathering: { format, venue, place, link } }: { gathering: MyGathering }) {
  const say = useWords(words);
  const where = venue ? [venue.name, venue.room, venue.address].filter(Boolean).join(' ') : place;
  const joined = link && (
    <a className="gathering-link" href={link}>
      {link}
    </a>
  );
  return (
    <>
      <Line term={say.format}>{say.formats[format]}</Line>
      {format !== 'online' && <Line term={say.where}>{where || say.noPlace}</Line>}
      {format !== 'in-person' && <Line term={say.link}>{joined || say.noPlace}</Line>}
    </>
  );
}

/** Its hours, and what one has said of not coming. */
function Day({ day, isOff, again }: { day: GatheringDay; isOff: boolean; again: () => void }) {
  const { language } = useLanguage();
  const hours = (
    <strong className={isOff ? 'muted' : ''}>
      <time className="nb" dateTime={day.startsAt}>
        {dayText(day.day, language)}
      </time>{' '}
      <span className="nb">
        {timeText(day.startsAt)}
        {language === 'ja' ? '〜' : '–'}
        {timeText(day.endsAt)}
      </span>
    </strong>
  );
  return (
    <div className="gathering-day">
      {isOff ? <s>{hours}</s> : hours}
      <Absence key={day.absence?.toldAt} day={day} again={again} />
    </div>
  );
}
