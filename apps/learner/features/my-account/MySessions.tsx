import { endMySessionRoute, listMySessionsRoute, signOutEverywhereRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { waitingHere } from '#web/device';
import { Button, Chip, dayText, ErrorSummary, goTo, Loaded, timeText, useLanguage, useWords } from '#web/ui';
import { clearDevice } from '../../parts/left-on-device.ts';
import { words } from './words.ts';

type Session = AnswerFrom<typeof listMySessionsRoute>['items'][number];

const BROWSERS = ['Edg', 'Firefox', 'Chrome', 'Safari'];
const SYSTEMS = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac', 'Linux'];

/** Browser and system in a word each: what a person recognizes of what a browser calls itself. */
const deviceIn = (said: string): string =>
  [BROWSERS.find((name) => said.includes(name))?.replace('Edg', 'Edge'), SYSTEMS.find((name) => said.includes(name))]
    .filter(Boolean)
    .join(' / ');

/** The browsers in which the person is signed in, each of which can be signed out. */
export function MySessions() {
  const say = useWords(words);
  const asked = useAnswer(() => call(listMySessionsRoute), []);
  const end = useDeed((_key, sessionId: string) => call(endMySessionRoute, { params: { sessionId } }));
  const everywhere = useDeed(() => call(signOutEverywhereRoute));
  const endOne = async (sessionId: string) => {
    if (await end.run(sessionId)) asked.again();
  };
  const endAll = async () => {
    if (waitingHere().length > 0) return goTo('/sign-out');
    if (!(await everywhere.run())) return;
    clearDevice();
    window.dispatchEvent(new Event('signed-out'));
    goTo('/sign-in');
  };
  return (
    <section className="section stack-1" aria-labelledby="sessions">
      <h2 id="sessions">{say.sessions}</h2>
      <p>{say.sessionsText}</p>
      <ErrorSummary fault={end.fault ?? everywhere.fault} />
      <Loaded from={asked}>
        {({ items }) => (
          <ul className="rows">
            {items.map((session) => (
              <SessionRow key={session.id} {...{ session, isBusy: end.isBusy, onEnd: endOne }} />
            ))}
          </ul>
        )}
      </Loaded>
      <p className="actions">
        <Button look={['danger']} isBusy={everywhere.isBusy} onClick={() => void endAll()}>
          {say.everywhere}
        </Button>
      </p>
    </section>
  );
}

interface RowProps {
  readonly session: Session;
  readonly isBusy: boolean;
  readonly onEnd: (id: string) => Promise<void>;
}
function SessionRow({ session, isBusy, onEnd }: RowProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <li className="session">
      <div>
        <strong>{deviceIn(session.device) || say.unknownDevice}</strong>{' '}
        {session.isThisOne && (
          <Chip icon="done" tone="ok">
            {say.thisOne}
          </Chip>
        )}
        <br />
        <span className="small muted">
          {say.seen} {dayText(session.seenAt, language)} {timeText(session.seenAt)}
        </span>
      </div>
      {!session.isThisOne && (
        <Button look={['small']} isBusy={isBusy} onClick={() => void onEnd(session.id)}>
          {say.end}
        </Button>
      )}
    </li>
  );
}
